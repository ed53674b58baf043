package org.bangfu.design.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bangfu.changes.ModelChange;
import org.bangfu.design.Draft;
import org.bangfu.engine.ModelReleases.Release;
import org.bangfu.gate.Finding;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;
import org.bangfu.staff.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** How the workshop says what a model holds; what has no word in the bundles is said as the model does. */
@SpringComponent
@UIScope
class DesignTexts {

  private final MessageSource messages;
  private final TimeTexts times;

  DesignTexts(MessageSource messages, TimeTexts times) {
    this.messages = messages;
    this.times = times;
  }

  TimeTexts times() {
    return times;
  }

  String family(String family) {
    return word("design.family.", family);
  }

  /** A process by its Chinese name where the product knows it. */
  String process(String process) {
    return word("cases.process.", process);
  }

  /** A file: a process by its name, anything else by the file's. */
  String file(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return last.endsWith(".form") ? last.substring(0, dot) : process(last.substring(0, dot));
  }

  String release(Release release) {
    return text("design.release.of", release.revision(), text("design.origin." + release.origin().name()),
        times.date(release.releasedAt()));
  }

  Badge state(Draft draft) {
    Tone tone = switch (draft.state()) {
      case OPEN -> Tone.NEUTRAL;
      case PROPOSED -> Tone.WARN;
      case APPROVED -> Tone.INFO;
      case PUBLISHED -> Tone.GOOD;
      case DISCARDED -> Tone.NEUTRAL;
    };
    return new Badge(text("design.state." + draft.state().name()), tone);
  }

  String finding(Finding finding) {
    return text(finding.messageKey(), finding.arguments().toArray());
  }

  /** What differs, in one sentence. */
  String change(ModelChange change) {
    String subject = subject(change);
    return switch (change.kind()) {
      case ADDED -> text("changes.added", subject, shown(change, change.after()));
      case REMOVED -> text("changes.removed", subject, shown(change, change.before()));
      case CHANGED -> change.what().isEmpty() ? subject : text("changes.changed", subject, word("changes.what.", change.what()),
          value(change, change.before()), value(change, change.after()));
    };
  }

  private String subject(ModelChange change) {
    String sort = word("changes.sort.", change.sort());
    return change.name().isEmpty() ? sort : text("changes.subject", sort, change.name());
  }

  /** What came or went, by its content where that says more than its id. */
  private String shown(ModelChange change, @Nullable String value) {
    if (value != null) {
      return text("changes.content", value);
    }
    return change.element().equals(change.name()) ? "" : text("changes.id", change.element());
  }

  private String value(ModelChange change, @Nullable String value) {
    if (value == null) {
      return text("changes.none");
    }
    return switch (change.what()) {
      case "limit" -> limit(value);
      case "role", "escalateTo" -> Arrays.stream(value.split(",")).map(this::role).collect(Collectors.joining(text("changes.and")));
      default -> value.equals("true") || value.equals("false") ? text("changes." + value) : value;
    };
  }

  private String limit(String value) {
    String[] parts = value.split(" ", 2);
    return text("changes.limit." + (parts.length > 1 && parts[1].equals("working") ? "working" : "natural"), parts[0]);
  }

  private String role(String word) {
    return Arrays.stream(Role.values()).filter(role -> role.word().equals(word)).findFirst()
        .map(role -> text("staff.role." + role.name())).orElse(word);
  }

  private String word(String prefix, String word) {
    return Objects.requireNonNull(messages.getMessage(prefix + word, null, word, locale()));
  }

  String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }

  private static Locale locale() {
    return UI.getCurrent().getLocale();
  }
}
