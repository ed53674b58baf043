package org.bangfu.cases;

import java.util.List;
import org.bangfu.households.Household;
import org.jspecify.annotations.Nullable;

/**
 * What a person at work on a case is shown of its household.
 *
 * @param villagePath names from the county down
 * @param size members sharing the living
 * @param members current members, head first
 * @param household the whole household for those in whose area it lies; absent for departments, which see the rest only
 */
public record CaseSummary(CaseFile file, String villagePath, int size, List<Person> members,
    @Nullable Household household) {

  public CaseSummary {
    members = List.copyOf(members);
  }

  /** A member, with as much as a department's comparison needs (domain §1). */
  public record Person(String name, String relation, String idMasked) {
  }
}
