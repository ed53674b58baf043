package org.bangfu.identification;

/** What the identification asks of the engine. */
public interface IdentificationProcess {

  /** Begins the course of a case; the case's number is the key of both. */
  void start(String caseNo, long householdId);
}
