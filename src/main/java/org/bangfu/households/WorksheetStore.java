package org.bangfu.households;

import java.util.List;
import java.util.Optional;

/** Where income worksheets are kept. */
public interface WorksheetStore {

  /** Keeps or replaces the worksheet of a case; answers no where that one is closed or belongs to another household. */
  boolean save(long householdId, String caseNo, IncomeWorksheet worksheet);

  void close(String caseNo);

  Optional<IncomeWorksheet> ofCase(String caseNo);

  /** Newest window first, and there the one saved last; one brought by the register file has no case. */
  List<Worksheets.Kept> of(long householdId);
}
