package org.bangfu.escalation;

/** What is told of a step's limit; each once for a task. */
public enum Level {
  /** Before it is due: those who have it. */
  REMIND("escalation-reminded"),
  /** Once it is overdue: those who have it, and the unit that its model names in {@code escalateTo}. */
  RAISE("escalation-raised"),
  /** Still overdue some working days later: the level above that unit. */
  REPORT("escalation-reported");

  private final String outcome;

  Level(String outcome) {
    this.outcome = outcome;
  }

  /** Its word in the timeline. */
  public String outcome() {
    return outcome;
  }
}
