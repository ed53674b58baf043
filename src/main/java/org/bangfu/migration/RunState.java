package org.bangfu.migration;

/** How far a run is. */
public enum RunState {
  /** Put together, nothing tried. */
  DRAFT,
  /** Its cases are being tried, or have been. */
  DRY_RUN,
  /** Its cases are being moved. */
  RUNNING,
  /** Stopped for now; what was moved is moved. */
  PAUSED,
  /** Nothing is left to move. */
  DONE,
  /** Its cases were put back by another run. */
  REVERSED
}
