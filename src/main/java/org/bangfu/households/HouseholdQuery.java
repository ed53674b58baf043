package org.bangfu.households;

import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the register; absent parts do not narrow.
 *
 * @param text part of a member's name, beginning of a household number, or a whole ID number
 * @param area this unit and everything in it
 */
public record HouseholdQuery(String text, @Nullable AreaCode area, @Nullable Category category,
    @Nullable HouseholdType type) {

  /** The whole register within one's reach. */
  public static final HouseholdQuery ALL = new HouseholdQuery("", null, null, null);

  public HouseholdQuery {
    // What cannot be seen cannot be meant; the database takes no NUL.
    text = text.replaceAll("\\p{C}", "").strip();
  }

  public boolean narrowed() {
    return !equals(ALL);
  }

  /** Place of a row in the list's order. */
  public record Key(String area, String householdNo) {

    public static Key of(Household row) {
      return new Key(row.village().value(), row.householdNo());
    }
  }
}
