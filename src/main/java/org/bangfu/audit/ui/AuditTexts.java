package org.bangfu.audit.ui;

import java.util.Locale;
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
    return word("audit.action." + action, action, language);
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

  /** What it was done to, e.g. 农户 224 or 案件 SB-2026-000015; a kind without a word stays as it was recorded. */
  String object(AuditEntry entry, Locale language) {
    String[] parts = entry.object().split(":", 2);
    if (parts.length < 2) {
      return word("audit.object." + entry.object(), entry.object(), language);
    }
    if (parts[0].equals("parameter")) {
      return word("parameter." + parts[1], parts[1], language);
    }
    return messages.getMessage("audit.object." + parts[0], new Object[] {parts[1]}, entry.object(), language);
  }

  /** Why, and the details an administrator may see, e.g. 生效日期 2026-01-01，数值 7000. */
  String why(AuditEntry entry, Locale language) {
    String reason = entry.reason() == null ? "" : entry.reason();
    String detail = new TreeMap<>(entry.shownDetail()).entrySet().stream()
        .map(word -> detail(word.getKey(), word.getValue(), language))
        .collect(Collectors.joining(messages.getMessage("audit.list", null, language)));
    return reason.isEmpty() || detail.isEmpty() ? reason + detail : reason + " · " + detail;
  }

  private String detail(String name, String value, Locale language) {
    String told = switch (name) {
      case "role" -> word("staff.role." + value.toUpperCase(Locale.ROOT), value, language);
      case "unit" -> unit(value);
      case "past", "working", "locked" -> word("audit.detail." + name + "." + value, value, language);
      default -> value;
    };
    return messages.getMessage("audit.detail." + name, new Object[] {told}, name + "=" + told, language);
  }

  private String unit(String unit) {
    return unit.matches("[0-9]{12}") ? areas.path(AreaCode.of(unit)) : unit;
  }

  private String word(String key, String fallback, Locale language) {
    String text = messages.getMessage(key, null, fallback, language);
    return text == null ? fallback : text;
  }
}
