package org.bangfu.households;

import java.util.List;

/** Reading single households. Lists and searches are {@code HouseholdSearch}. */
public interface Register {

  /** The household for a person to look at: checked by the access policy and audited as read. */
  Household read(long householdId);

  /** The household for the product's own rules, with no check of a person's reach. */
  Household require(long householdId);

  /** Current members, head first. */
  List<Member> members(long householdId);

  /** Sets the risks found by a case on the household. */
  void recordRisks(long householdId, java.util.Set<Risk> risks);
}
