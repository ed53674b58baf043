package org.bangfu.visits;

import java.util.List;

/** What the visits ask of the engine. */
public interface VisitProcess {

  /** Begins the course of each case; inside {@link #apart} they are written together. */
  void start(List<String> caseNos);

  /** Runs work in a transaction of its own, engine and tables together, whatever runs around it. */
  void apart(Runnable work);

  /** Whether visits can be begun now: false while their model is suspended. */
  boolean ready();

  /**
   * Sees to it that a cycle runs: starts one where none does, and lets one go on whose job has given up. Nothing happens
   * while its model is suspended.
   */
  void runCycle();
}
