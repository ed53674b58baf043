package org.bangfu.notices;

/** Has an objection investigated; implemented by the process family whose notice it is. */
public interface ObjectionCalls {

  /** Whether this family runs the case. */
  boolean runs(String process);

  void investigate(String caseNo, long objectionId);
}
