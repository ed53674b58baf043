package org.bangfu.households;

import java.util.List;
import java.util.Optional;

/** Income worksheets as they were at decision time. */
public interface Worksheets {

  /** Keeps the worksheet of a case; a later save of the same case replaces it until the case is closed. */
  void save(long householdId, String caseNo, IncomeWorksheet worksheet);

  Optional<IncomeWorksheet> ofCase(String caseNo);

  /** The latest worksheet of the household, to begin the next one from. */
  Optional<IncomeWorksheet> latest(long householdId);

  /** Worksheets with the case they belong to, newest first. */
  List<Kept> of(long householdId);

  /** A kept worksheet. */
  record Kept(String caseNo, java.time.Instant savedAt, IncomeWorksheet worksheet) {
  }
}
