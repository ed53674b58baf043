package org.bangfu.commands;

import java.util.List;

/** What the benchmark of the times of steps needs of the database. */
public interface FlowBenchData {

  /** A user task of a process. */
  record Step(String process, String step) {
  }

  /**
   * Runs of steps that ended in the last three years up to now, not counted yet: half of them in the process first named,
   * the rest spread over all, of three versions, some returned or withdrawn.
   */
  void runs(long number, List<Step> steps, List<String> villages);

  /** Brings what the planner knows up to now, as the server does by itself in time. */
  void settle();
}
