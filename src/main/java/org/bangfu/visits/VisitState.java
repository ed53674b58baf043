package org.bangfu.visits;

/** Where the visit of a month stands. */
public enum VisitState {
  OPEN,
  DONE,
  /** Not made; a coded reason says why. */
  MISSED,
  /** It lost its ground within its month: the spell ended. */
  WITHDRAWN
}
