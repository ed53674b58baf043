package org.bangfu.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board's numbers under a filter, whatever due state it names: each is the count of the rows that its link opens.
 *
 * @param all of everything the filter shows
 * @param level what the parts are
 * @param parts one step further down; only those with open tasks
 * @param steps by process and step, whatever step the filter names
 */
public record BoardSummary(Tally all, Level level, List<Part> parts, List<StepPart> steps) {

  /**
   * A township, village, holder or household.
   *
   * @param filter what is shown when one goes there
   * @param name as it is called; absent for a unit, whose name the screen makes of its group
   */
  public record Part(BoardFilter filter, @Nullable String name, Tally tally) {
  }

  /** A step of a process. */
  public record StepPart(String process, String step, String name, Tally tally) {
  }
}
