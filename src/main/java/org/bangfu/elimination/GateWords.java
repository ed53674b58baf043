package org.bangfu.elimination;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The gate's conditions as sentences with their figures, in the language of the reader. */
@Component
public class GateWords {

  private final MessageSource messages;

  GateWords(MessageSource messages) {
    this.messages = messages;
  }

  public String name(GateCondition condition, Locale locale) {
    return text("elimination.gate." + condition.code(), locale);
  }

  /** What it was judged by. */
  public String sentence(GateCondition condition, Locale locale) {
    List<Object> arguments = new ArrayList<>(condition.figures());
    arguments.add(lacking(condition, locale));
    return text("elimination.gate." + condition.code() + variant(condition), locale, arguments.toArray());
  }

  /** The sentences of what is not met, one after the other. */
  public String unmet(GateResult result, Locale locale) {
    return result.unmet().stream().map(condition -> sentence(condition, locale)).collect(Collectors.joining("；"));
  }

  /** All conditions as the rows of a form's table. */
  public List<Map<String, String>> rows(GateResult result, Locale locale) {
    return result.conditions().stream()
        .map(condition -> Map.of("name", name(condition, locale), "sentence", sentence(condition, locale),
            "result", text("elimination.gate." + (condition.met() ? "met" : "unmet"), locale)))
        .toList();
  }

  private static String variant(GateCondition condition) {
    if (condition.met()) {
      return condition.knowsVisits() && !condition.fallen() ? ".steady" : ".met";
    }
    String first = condition.figures().get(0);
    if (first.isEmpty() || first.equals("unknown")) {
      return ".unknown";
    }
    return condition.fallen() ? ".fallen" : ".unmet";
  }

  private String lacking(GateCondition condition, Locale locale) {
    String kind = condition.code() == GateCondition.Code.LIVING ? "casework.living." : "casework.risk.";
    return condition.lacking().stream().map(code -> text(kind + code, locale))
        .collect(Collectors.joining(text("cases.list.and", locale)));
  }

  private String text(String key, Locale locale, Object... arguments) {
    return messages.getMessage(key, arguments, key, locale);
  }
}
