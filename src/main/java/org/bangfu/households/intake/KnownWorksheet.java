package org.bangfu.households.intake;

import java.time.YearMonth;
import org.bangfu.households.IncomeWorksheet;

/** A worksheet that an earlier file brought. */
public record KnownWorksheet(long id, long householdId, IncomeWorksheet worksheet) {

  YearMonth from() {
    return worksheet.from();
  }
}
