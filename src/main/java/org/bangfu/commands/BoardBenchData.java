package org.bangfu.commands;

import java.util.List;

/** What the benchmark of the board needs of the database. */
public interface BoardBenchData {

  /**
   * Opens tasks spread over the villages, with cases of their own: a third claimed, a tenth addressed to two units, some
   * nudged or escalated, limits from three weeks ago to five weeks ahead.
   */
  void open(long tasks, List<String> villages);

  /** Entries of steps done, spread over the cases. */
  void history(long entries);
}
