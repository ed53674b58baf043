package org.bangfu.identification;

import java.math.BigDecimal;
import org.bangfu.households.HouseholdType;
import org.bangfu.households.IncomeLine.Group;
import org.bangfu.households.IncomeWorksheet;

/**
 * What the table of the monitoring scope decides over (domain §2, Income). Yuan.
 *
 * @param ownPaid compliant own-paid expenses of the household in the window
 * @param expenseShock whether these reach the parameter
 */
public record ScopeFacts(HouseholdType householdType, BigDecimal netPerHead, BigDecimal referencePerHead,
    BigDecimal monitoringLine, BigDecimal ownPaid, boolean expenseShock) {

  static ScopeFacts of(HouseholdType type, IncomeWorksheet worksheet, BigDecimal line, BigDecimal shockFrom) {
    BigDecimal ownPaid = worksheet.total(Group.EXPENSE);
    return new ScopeFacts(type, worksheet.netPerHead(), worksheet.referencePerHead(), line, ownPaid,
        ownPaid.compareTo(shockFrom) >= 0);
  }
}
