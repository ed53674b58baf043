package org.bangfu.households;

import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.AddressedThing;
import org.springframework.stereotype.Component;

/** Addresses of households. */
@Component
class HouseholdAddress implements AddressedThing {

  private final HouseholdStore store;
  private final AccessPolicy access;

  HouseholdAddress(HouseholdStore store, AccessPolicy access) {
    this.store = store;
    this.access = access;
  }

  @Override
  public String parameter() {
    return "household";
  }

  @Override
  public boolean open(String key) {
    return store.find(Long.parseLong(key))
        .filter(household -> access.may(Action.HOUSEHOLD_READ, household.village())).isPresent();
  }
}
