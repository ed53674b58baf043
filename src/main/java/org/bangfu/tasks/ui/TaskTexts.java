package org.bangfu.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.bangfu.areas.Areas;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.Pause;
import org.bangfu.cases.SubjectWords;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.InsteadOf;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.DueBadge;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;
import org.bangfu.tasks.DueWords;
import org.bangfu.tasks.TaskRow;
import org.springframework.context.MessageSource;

/** The words and badges of a task, the same in the list, the card and the panel. */
@org.springframework.stereotype.Component
class TaskTexts {

  private final Areas areas;
  private final DueDates dueDates;
  private final DueWords dueWords;
  private final SubjectWords subjects;
  private final TimeTexts times;
  private final CurrentStaff current;
  private final MessageSource messages;

  TaskTexts(Areas areas, DueDates dueDates, DueWords dueWords, SubjectWords subjects, TimeTexts times,
      CurrentStaff current, MessageSource messages) {
    this.areas = areas;
    this.dueDates = dueDates;
    this.dueWords = dueWords;
    this.subjects = subjects;
    this.times = times;
    this.current = current;
    this.messages = messages;
  }

  private static Locale language(Component on) {
    return on.getUI().orElseGet(UI::getCurrent).getLocale();
  }

  TimeTexts times() {
    return times;
  }

  /** Name of the process, or its id where a designer's process has no word in the bundles yet. */
  String process(Component on, String process) {
    String text = messages.getMessage("cases.process." + process, null, process, language(on));
    return text == null ? process : text;
  }

  /** Name of the step, with what the case is about where that tells it from others of the household. */
  String name(Component on, TaskRow row) {
    return subjects.of(row.process(), row.subject(), language(on))
        .map(subject -> on.getTranslation("cases.work.subject", row.taskName(), subject)).orElse(row.taskName());
  }

  String head(TaskRow row) {
    return row.headName() == null ? "" : row.headName();
  }

  String village(TaskRow row) {
    return row.area() == null ? "" : areas.name(row.area());
  }

  String due(Component on, TaskRow row) {
    return row.due().equals(TaskRow.NEVER) ? on.getTranslation("tasks.due.none") : times.date(row.due());
  }

  /** Why the date is what it is, in a sentence; nothing where there is no limit. */
  Optional<String> whyDue(Component on, TaskRow row) {
    return dueWords.of(row).map(why -> on.getTranslation(why.key(), why.arguments().toArray()));
  }

  Optional<Badge> dueBadge(Component on, TaskRow row) {
    return switch (dueDates.state(row.due())) {
      case OVERDUE -> Optional.of(DueBadge.overdue(on.getTranslation("tasks.due.overdue")));
      case SOON -> Optional.of(DueBadge.soon(on.getTranslation("tasks.due.soon")));
      case IN_TIME, NONE -> row.urged()
          ? Optional.of(DueBadge.soon(on.getTranslation("tasks.due.urged"))) : Optional.empty();
    };
  }

  /** That its clock stands still today, and until when; nothing while it runs. */
  Optional<Badge> standing(Component on, TaskRow row) {
    return row.waited().at(LocalDate.now(times.clock())).map(Pause::until).map(until ->
        new Badge(on.getTranslation("tasks.due.standing", until.minusDays(1).toString()), Tone.INFO));
  }

  /** Who works on it: nothing while it is unclaimed. */
  Optional<Badge> assignee(Component on, TaskRow row) {
    Long assignee = row.assigneeId();
    if (assignee == null) {
      return Optional.empty();
    }
    boolean mine = assignee == current.require().staffId();
    return Optional.of(new Badge(mine ? on.getTranslation("tasks.mine") : String.valueOf(row.assigneeName()),
        mine ? Tone.INFO : Tone.NEUTRAL));
  }

  /** In whose place one has it: 代 and the name of the absent. */
  Optional<Badge> insteadOf(Component on, TaskRow row) {
    InsteadOf absent = row.insteadOf();
    return absent == null ? Optional.empty()
        : Optional.of(new Badge(on.getTranslation("tasks.insteadOf", absent.name()), Tone.WARN));
  }

  Span waiting(Component on, TaskRow row) {
    return times.agoSpan(on, row.created());
  }
}
