package org.bangfu.absence.leaving;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.security.WorkKind;
import org.bangfu.tasks.HandedOn;
import org.bangfu.tasks.HandedOn.Claimed;
import org.bangfu.tasks.HandedOn.Passed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Hands on what a leaver claimed in units: to whoever was chosen for the kind and can do it, else back to the unit. */
@Component
class ClaimedTasks {

  private final HandedOn tasks;
  private final TaskTakers takers;
  private final Timeline timeline;
  private final MessageSource messages;

  ClaimedTasks(HandedOn tasks, TaskTakers takers, Timeline timeline, MessageSource messages) {
    this.tasks = tasks;
    this.takers = takers;
    this.timeline = timeline;
    this.messages = messages;
  }

  List<Passed> pass(Leaving leaving, List<Claimed> claimed, Map<WorkKind, Long> chosen) {
    Map<WorkKind, TaskLine> lines = takers.of(claimed, leaving.staffId(), Map.of()).stream()
        .collect(Collectors.toMap(TaskLine::kind, line -> line));
    List<Passed> passed = claimed.stream()
        .map(task -> new Passed(task.row(), to(task, lines.get(task.row().kind()), chosen.get(task.row().kind()))))
        .toList();
    tasks.pass(passed);
    timeline.appendAll(passed.stream().filter(task -> task.row().caseNo() != null)
        .map(task -> entry(leaving, task, lines)).toList());
    return passed;
  }

  private static @Nullable Long to(Claimed task, TaskLine line, @Nullable Long chosen) {
    Set<String> able = line.taker(chosen).map(TaskLine.Taker::able).orElse(Set.of());
    return able.contains(task.row().taskId()) ? chosen : null;
  }

  private NewTimelineEntry entry(Leaving leaving, Passed task, Map<WorkKind, TaskLine> lines) {
    Long to = task.to();
    String note = to == null ? text("leaving.note.back", leaving.staffName(), leaving.reason())
        : text("leaving.note.passed", leaving.staffName(),
            lines.get(task.row().kind()).taker(to).orElseThrow().name(), leaving.reason());
    return new NewTimelineEntry(Objects.requireNonNull(task.row().caseNo()), Kind.NOTE, task.row().taskKey(),
        task.row().taskName(), "leaving", note, null);
  }

  /** What is kept in the record is written in Chinese, whoever looks at it. */
  private String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
