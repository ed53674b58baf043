package org.bangfu.laboratory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How facts and results of a table are written, the same on the screen and in a sheet. */
@Component
public class LabWords {

  private final MessageSource messages;

  LabWords(MessageSource messages) {
    this.messages = messages;
  }

  /** Values with the labels of their columns, in the columns' order; what has no column is left out. */
  public String values(Map<String, @Nullable Object> values, Map<String, String> labels, Locale language) {
    return labels.entrySet().stream().filter(each -> values.containsKey(each.getKey()))
        .map(each -> say("laboratory.value", language, each.getValue(), value(values.get(each.getKey()), language)))
        .collect(Collectors.joining(say("laboratory.and", language)));
  }

  /** Results; says so where there is none. */
  public String results(Map<String, @Nullable Object> values, Map<String, String> labels, Locale language) {
    String said = values(values, labels, language);
    return said.isEmpty() ? say("laboratory.result.none", language) : said;
  }

  /** Facts that were not known, by label. */
  public String missing(List<String> names, Map<String, String> labels, Locale language) {
    return names.isEmpty() ? say("laboratory.fails", language) : say("laboratory.missing", language,
        names.stream().map(name -> labels.getOrDefault(name, name)).collect(Collectors.joining(say("laboratory.or", language))));
  }

  public String say(String key, Locale language, Object... values) {
    return messages.getMessage(key, values, language);
  }

  private String value(@Nullable Object value, Locale language) {
    if (value instanceof List<?> several) {
      return several.stream().map(each -> value(each, language)).collect(Collectors.joining(say("laboratory.or", language)));
    }
    return value == null ? say("laboratory.nothing", language)
        : value instanceof Boolean yes ? say("laboratory." + yes, language) : value.toString();
  }
}
