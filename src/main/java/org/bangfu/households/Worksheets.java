package org.bangfu.households;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Income worksheets as they were at decision time. */
public interface Worksheets {

  /** Keeps the worksheet of a case; a later save of the same case replaces it until the case is closed. */
  void save(long householdId, String caseNo, IncomeWorksheet worksheet);

  /** Nothing is replaced from now on: the case is closed. */
  void close(String caseNo);

  Optional<IncomeWorksheet> ofCase(String caseNo);

  /** The latest worksheet of the household, to begin the next one from. */
  Optional<IncomeWorksheet> latest(long householdId);

  /** Worksheets with the case they belong to, newest first. */
  List<Kept> of(long householdId);

  /**
   * A kept worksheet.
   *
   * @param caseNo absent where it came with the register file
   */
  record Kept(@Nullable String caseNo, Instant savedAt, IncomeWorksheet worksheet) {
  }
}
