package org.bangfu.assistance;

/** Why a plan is drafted. */
public enum PlanWhy {
  /** The first plan of a spell. */
  DETERMINED,
  /** The spell runs again after a roll-back; its measures ended with it. */
  REOPENED,
  RISKS_CHANGED,
  REGRADED,
  MEMBERS_CHANGED,
  /** A measure did not work, or could not be delivered. */
  MEASURE_FAILED;

  /** The word under which the timeline shows it. */
  String word() {
    return "plan." + name();
  }
}
