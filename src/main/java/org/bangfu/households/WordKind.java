package org.bangfu.households;

/** Dictionaries of the register. */
public enum WordKind {
  RELATION, ETHNICITY, EDUCATION, SCHOOL_STATUS, DISABILITY, RELIEF, JOIN_REASON, LEAVE_REASON
}
