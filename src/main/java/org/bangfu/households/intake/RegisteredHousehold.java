package org.bangfu.households.intake;

import java.util.List;
import java.util.Set;
import org.bangfu.households.HouseholdType;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Risk;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A household as the rows of the register file say, all of them good.
 *
 * @param line row of the head
 * @param phone plain digits
 * @param bank plain digits
 */
public record RegisteredHousehold(long line, String householdNo, AreaCode village, @Nullable String naturalGroup,
    String headName, HouseholdType type, @Nullable String address, @Nullable String phone, @Nullable String bank,
    boolean relocated, boolean safetyNet, Set<Risk> risks, List<RegisteredPerson> members,
    @Nullable IncomeWorksheet worksheet) {

  /** Never shows the household. */
  @Override
  public String toString() {
    return "RegisteredHousehold[line=" + line + "]";
  }
}
