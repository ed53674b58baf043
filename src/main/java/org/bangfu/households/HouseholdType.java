package org.bangfu.households;

/** Household type of the register (domain §2). */
public enum HouseholdType {
  /** 脱贫户 */
  LIFTED,
  /** 一般农户 */
  ORDINARY
}
