package org.bangfu.households;

import org.bangfu.shared.AreaCode;

/** A household has another village or head than before; published in the transaction that changes it. */
public record HouseholdChanged(long householdId, AreaCode village, String headName) {
}
