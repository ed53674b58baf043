package org.bangfu.security;

/** Kinds of work that somebody can do in another's place; every open task is of exactly one. */
public enum WorkKind {
  /** Monthly visits. */
  VISITS,
  /** Steps of a contact, or of a village, township or county, that are none of the others. */
  STEPS,
  /** What is addressed to a department. */
  MEASURES,
  /** Reviews and decisions on what others submitted. */
  APPROVALS
}
