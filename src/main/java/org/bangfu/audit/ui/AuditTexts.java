package org.bangfu.audit.ui;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bangfu.areas.Areas;
import org.bangfu.audit.AuditEntry;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.TimeTexts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the page writes an entry; an action without a text of its own shows its word. */
@Component
class AuditTexts {

  private final MessageSource messages;
  private final Areas areas;
  private final TimeTexts times;

  AuditTexts(MessageSource messages, Areas areas, TimeTexts times) {
    this.messages = messages;
    this.areas = areas;
    this.times = times;
  }

  String action(String action, Locale language) {
    String text = messages.getMessage("audit.action." + action, null, action, language);
    return text == null ? action : text;
  }

  String who(AuditEntry entry) {
    String who = entry.who();
    return who == null ? "—" : who;
  }

  String when(AuditEntry entry) {
    return times.dateTime(entry.at());
  }

  String where(AuditEntry entry) {
    String area = entry.area();
    return area == null ? "" : areas.path(AreaCode.of(area));
  }

  /** Why, and the details an administrator may see, e.g. {@code from=2026-01-01, value=7000}. */
  String why(AuditEntry entry) {
    String reason = entry.reason() == null ? "" : entry.reason();
    String detail = new TreeMap<>(entry.shownDetail()).entrySet().stream()
        .map((Map.Entry<String, String> word) -> word.getKey() + "=" + word.getValue())
        .collect(Collectors.joining(", "));
    return reason.isEmpty() || detail.isEmpty() ? reason + detail : reason + " · " + detail;
  }
}
