package org.bangfu.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Words that handlers put into forms. Forms are the county's and Chinese, so these are too, whoever looks. */
public abstract class StepWords {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String SHARED = "casework.";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final MessageSource messages;
  private final String family;

  /** @param family first part of the family's message keys, e.g. {@code identification} */
  protected StepWords(MessageSource messages, String family) {
    this.messages = messages;
    this.family = family;
  }

  /** The sentence under {@code <family>.<key>}, or what all families say under {@code casework.<key>}. */
  public String of(String key, Object... arguments) {
    return find(family + "." + key, arguments).or(() -> find(SHARED + key, arguments)).orElse(family + "." + key);
  }

  private Optional<String> find(String key, Object... arguments) {
    return Optional.ofNullable(messages.getMessage(key, arguments, null, Locale.SIMPLIFIED_CHINESE));
  }

  /** The word of a code, e.g. {@code word("risk", Risk.ILLNESS)}. */
  public String word(String kind, Object code) {
    return of(kind + "." + code);
  }

  public String words(String kind, Collection<?> codes) {
    return codes.isEmpty() ? of("none")
        : codes.stream().map(code -> word(kind, code)).collect(Collectors.joining("、"));
  }

  /** An amount as a sentence has it; a number among the arguments would be grouped by the language's rules. */
  public String yuan(BigDecimal amount) {
    return amount.toPlainString();
  }

  public String moment(Instant at) {
    return MOMENT.format(at.atZone(ZONE));
  }

  public LocalDate day(Instant at) {
    return at.atZone(ZONE).toLocalDate();
  }
}
