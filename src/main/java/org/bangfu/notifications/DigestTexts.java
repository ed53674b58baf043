package org.bangfu.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.DueState;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a digest in the language its receiver chose. A chat has many readers: no name of a household goes there. */
@Component
class DigestTexts {

  private final MessageSource messages;
  private final DueDates dueDates;
  private final Clock clock;

  DigestTexts(MessageSource messages, DueDates dueDates, Clock clock) {
    this.messages = messages;
    this.dueDates = dueDates;
    this.clock = clock;
  }

  String subject(Digest digest, LocalDate day) {
    return text(digest, "notifications.digest.subject", day.toString(), digest.overdue(), digest.soon());
  }

  String mail(Digest digest) {
    return digest.first().stream()
        .map(line -> line(digest, line, line.headName()))
        .collect(Collectors.joining("\n", text(digest, "notifications.digest.mail", digest.name(), digest.overdue(),
            digest.soon(), digest.fresh()) + "\n\n", "\n\n" + text(digest, "notifications.digest.foot")));
  }

  String chat(Digest digest) {
    return digest.first().stream()
        .map(line -> "> " + line(digest, line, line.caseNo() == null ? "" : line.caseNo()))
        .collect(Collectors.joining("\n", "**" + text(digest, "notifications.digest.chat", digest.name(),
            digest.overdue(), digest.soon(), digest.fresh()) + "**\n", ""));
  }

  private String line(Digest digest, Digest.Line line, String whose) {
    return dueDates.state(line.due()) == DueState.NONE
        ? text(digest, "notifications.digest.line.open", whose, line.stepName())
        : text(digest, "notifications.digest.line", whose, line.stepName(),
            LocalDate.ofInstant(line.due(), clock.getZone()).toString());
  }

  private String text(Digest digest, String key, Object... values) {
    Locale language = digest.language().startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    return messages.getMessage(key, values, language);
  }
}
