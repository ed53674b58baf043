package org.bangfu.households;

import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.CountedTo;
import org.bangfu.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of the register: every one holds only rows within the asker's reach. */
@Service
public class HouseholdSearch {

  private final HouseholdStore store;
  private final AccessPolicy access;

  HouseholdSearch(HouseholdStore store, AccessPolicy access) {
    this.store = store;
    this.access = access;
  }

  /** The rows behind a key in the order of area and household number, or the first ones; at most {@code limit}. */
  @Transactional(readOnly = true)
  public Slice<Household> page(HouseholdQuery query, HouseholdQuery.@Nullable Key after, int limit) {
    return store.page(query, access.where(Action.HOUSEHOLD_READ, "h.area"), after, limit);
  }

  @Transactional(readOnly = true)
  public CountedTo count(HouseholdQuery query) {
    return CountedTo.usual(store.count(query, access.where(Action.HOUSEHOLD_READ, "h.area"), CountedTo.USUAL + 1));
  }
}
