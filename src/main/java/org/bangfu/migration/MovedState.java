package org.bangfu.migration;

/** How far a case of a run is. */
public enum MovedState {
  /** Not tried yet. */
  PENDING,
  /** Its move was executed and rolled back. */
  PASSED,
  /** Its move was refused, with a reason. */
  FAILED,
  /** It runs under the other version. */
  MOVED
}
