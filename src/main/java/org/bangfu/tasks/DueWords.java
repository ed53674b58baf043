package org.bangfu.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.DueDates.Explanation;
import org.bangfu.calendar.Limit;
import org.springframework.stereotype.Component;

/** Why a task is due when it is: days of its model counted by the calendar, or a moment of its case. */
@Component
public class DueWords {

  private final DueDates dueDates;
  private final Map<String, MomentWords> moments;

  DueWords(DueDates dueDates, List<MomentWords> moments) {
    this.dueDates = dueDates;
    this.moments = moments.stream().collect(Collectors.toMap(MomentWords::step, Function.identity()));
  }

  /** Nothing for a task without a due date, or whose model takes a moment that nobody explains. */
  public Optional<Explanation> of(TaskRow row) {
    Limit limit = row.limit();
    if (limit != null) {
      return Optional.of(dueDates.explain(row.created(), limit, row.waited(), row.due()));
    }
    return row.due().equals(TaskRow.NEVER) ? Optional.empty()
        : Optional.ofNullable(moments.get(row.taskKey())).map(words -> words.why(row));
  }
}
