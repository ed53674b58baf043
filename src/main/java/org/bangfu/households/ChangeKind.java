package org.bangfu.households;

/** What changed in a household. */
public enum ChangeKind {
  HOUSEHOLD, JOINED, LEFT, MEMBER, INCOME
}
