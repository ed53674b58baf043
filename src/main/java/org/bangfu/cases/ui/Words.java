package org.bangfu.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangfu.calendar.Pause;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Tone;
import org.springframework.context.MessageSource;

/**
 * The words of codes that models and process families choose. A designer's new code has no word yet: then the code itself
 * is shown, which is better than nothing at all.
 */
@org.springframework.stereotype.Component
class Words {

  private static final Pattern MODEL = Pattern.compile("(\\S+) v(\\d+)");

  private final MessageSource messages;

  Words(MessageSource messages) {
    this.messages = messages;
  }

  String process(String process) {
    return of("cases.process." + process, process);
  }

  /** The process of a case, or its own name where numbers of that prefix have one: a re-entry is told apart. */
  String kind(CaseFile file) {
    String prefix = file.caseNo().substring(0, Math.max(0, file.caseNo().indexOf('-')));
    return of("cases.kind." + prefix, process(file.process()));
  }

  String outcome(String outcome) {
    return of("outcome." + outcome, outcome);
  }

  /** The version of a model as people call it: {@code Identification v3} is 识别认定第 3 版. */
  String model(Component on, String modelVersion) {
    Matcher parts = MODEL.matcher(modelVersion);
    return parts.matches() ? on.getTranslation("cases.timeline.model", process(parts.group(1)), parts.group(2))
        : modelVersion;
  }

  /** What an entry is about: the step's name in its model, else the kind of the entry. */
  String what(Component on, NewTimelineEntry entry) {
    String kind = on.getTranslation("cases.timeline.kind." + entry.kind().name());
    return entry.stepName() == null ? kind : entry.stepName();
  }

  /** Open, or what came of it. */
  Badge state(Component on, CaseFile file) {
    if (file.state() == CaseState.OPEN) {
      return new Badge(on.getTranslation("cases.state.OPEN"), Tone.INFO);
    }
    String outcome = file.outcome();
    return new Badge(outcome == null ? on.getTranslation("cases.state.CLOSED") : outcome(outcome), Tone.NEUTRAL);
  }

  /** That a clock stands still, why and how long at the longest. */
  Badge standing(Component on, Pause pause) {
    LocalDate until = pause.until();
    String reason = on.getTranslation("calendar.pause." + pause.reason());
    return new Badge(until == null ? on.getTranslation("cases.standing", reason)
        : on.getTranslation("cases.standing.until", reason, until.minusDays(1).toString()), Tone.INFO);
  }

  private String of(String key, String fallback) {
    String text = messages.getMessage(key, null, "", UI.getCurrent().getLocale());
    return text == null || text.isEmpty() ? fallback : text;
  }
}
