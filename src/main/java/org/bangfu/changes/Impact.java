package org.bangfu.changes;

import java.util.List;

/**
 * Which running work a change meets.
 *
 * @param processes cases that run now, by the processes that change
 * @param steps open tasks on steps of persons that the change removes
 */
public record Impact(List<Running> processes, List<Standing> steps) {

  /** How many cases of a process run. */
  public record Running(String process, int cases) {
  }

  /** How many open tasks stand on a step. */
  public record Standing(String process, String step, String name, int tasks) {
  }
}
