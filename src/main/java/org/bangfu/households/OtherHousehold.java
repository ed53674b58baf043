package org.bangfu.households;

import org.bangfu.shared.AreaCode;

/** Where a person stands a second time (domain §2: a duplicate is shown, not merged silently). */
public record OtherHousehold(long householdId, String householdNo, AreaCode village) {
}
