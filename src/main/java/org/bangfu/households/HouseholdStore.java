package org.bangfu.households;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bangfu.shared.Slice;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;

/** Where households and members are kept; asks nobody's permission. */
public interface HouseholdStore {

  Optional<Household> find(long householdId);

  /** The household of a member, former ones included. */
  Optional<Household> ofMember(long memberId);

  /** Current members, head first, then by birth. */
  List<Member> members(long householdId);

  /** Those who have left, the last to leave first. */
  List<Member> formerMembers(long householdId);

  /**
   * Rows of the register in the order of area and household number.
   *
   * @param reach the condition of the access policy on {@code h.area}
   */
  Slice<Household> page(HouseholdQuery query, SqlCondition reach, HouseholdQuery.@Nullable Key after, int limit);

  /** Rows that {@link #page} would give, counted up to a bound. */
  long count(HouseholdQuery query, SqlCondition reach, long bound);

  /** Current members that also stand in another household, with the other household. */
  Map<Long, OtherHousehold> alsoElsewhere(long householdId);

  /** Replaces the risks; answers whether they were others before. */
  boolean setRisks(long householdId, Set<Risk> risks);

  /** Sets or, with null, takes away the category of the running spell. */
  void setCategory(long householdId, @Nullable Category category);

  /** The full number of a member or household; absent where none is kept. */
  Optional<String> number(long householdId, @Nullable Long memberId, PersonalNumber what);

  /** Appends what was otherwise before; field to old and new text, personal numbers only masked. */
  void recordChange(long householdId, ChangeKind kind, String byName, Map<String, List<String>> detail);

  /** The latest changes, newest first. */
  List<HouseholdChange> changes(long householdId, int limit);
}
