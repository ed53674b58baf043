package org.bangfu.absence.leaving;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bangfu.security.WorkKind;
import org.bangfu.tasks.TaskRow;
import org.jspecify.annotations.Nullable;

/** The tasks of one kind that somebody claimed in units, and who can take them. */
public record TaskLine(WorkKind kind, int tasks, List<Taker> takers) {

  /**
   * @param load open tasks in their own hands now
   * @param able keys of the tasks that they can take
   * @param own tasks that approve what they submitted; these go back to the unit
   */
  public record Taker(long staffId, String name, int load, Set<String> able, List<TaskRow> own) {

    public Taker {
      able = Set.copyOf(able);
      own = List.copyOf(own);
    }
  }

  public TaskLine {
    takers = List.copyOf(takers);
  }

  /** Somebody of them. */
  public Optional<Taker> taker(@Nullable Long staffId) {
    return takers.stream().filter(each -> staffId != null && each.staffId() == staffId).findFirst();
  }
}
