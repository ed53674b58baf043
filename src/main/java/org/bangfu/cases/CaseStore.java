package org.bangfu.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bangfu.calendar.Limit;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/** Where case files are kept. */
public interface CaseStore {

  /** A case about to be opened. */
  record Opening(String caseNo, long householdId, String headName, AreaCode area, CaseKind kind, Instant at,
      SignedIn by, @Nullable Instant totalDue, @Nullable Limit total) {
  }

  /** The next number of a prefix and year, never given twice; a refused opening may leave a gap. */
  default long nextNumber(String prefix, int year) {
    return nextNumbers(prefix, year, 1);
  }

  /** The last of a row of numbers of a prefix and year, taken together. */
  long nextNumbers(String prefix, int year, int count);

  /** Empty when the household already has an open case of a process that allows only one. */
  Optional<CaseFile> insert(Opening opening);

  /** One case of each household with its number, in their order. */
  List<CaseFile> insertMany(CaseKind kind, List<String> numbers, List<Long> householdIds, Instant at, SignedIn by);

  Optional<CaseFile> byNumber(String caseNo);

  Optional<CaseFile> openOne(long householdId, String process);

  List<CaseFile> ofHousehold(long householdId);

  void about(String caseNo, String subject);

  void totalDue(String caseNo, Instant due);

  /** Whether an open case of the number was there to be closed. */
  boolean close(String caseNo, String outcome, Instant at);
}
