package org.bangfu.commands;

/** What the benchmark of the figures needs of the database, beside what the board's has made. */
public interface FiguresBenchData {

  /**
   * Gives the board's households spells, a visit in each of the last thirteen months, measures and closed cases, and its
   * open cases a total limit.
   */
  void months();
}
