package org.bangfu.notices;

/** Has an objection investigated by the course of the case whose notice it is against. */
public interface ObjectionCalls {

  void investigate(String caseNo, long objectionId);
}
