package org.bangfu.elimination;

/** What the family asks of the engine. */
public interface Courses {

  /** Begins the course of a case; the case's number is the key of both. */
  void start(String process, String caseNo, long householdId);
}
