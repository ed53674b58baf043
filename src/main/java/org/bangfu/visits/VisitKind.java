package org.bangfu.visits;

/** How a visit was made. */
public enum VisitKind {
  /** At home, by the household's contact. */
  HOME,
  /** 代访: at home, by somebody else of the township. */
  SUBSTITUTE,
  /** By telephone; counts only because a reason waives the visit at home. */
  PHONE_WAIVED
}
