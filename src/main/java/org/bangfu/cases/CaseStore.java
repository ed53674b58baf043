package org.bangfu.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/** Where case files are kept. */
public interface CaseStore {

  /** A case about to be opened. */
  record Opening(String caseNo, long householdId, String headName, AreaCode area, String process, Instant at,
      SignedIn by, @Nullable Instant totalDue) {
  }

  /** The next number of a prefix and year, never given twice; a refused opening may leave a gap. */
  long nextNumber(String prefix, int year);

  /** Empty when the household already has an open case of a process that allows only one. */
  Optional<CaseFile> insert(Opening opening);

  Optional<CaseFile> byNumber(String caseNo);

  Optional<CaseFile> openOne(long householdId, String process);

  List<CaseFile> ofHousehold(long householdId);

  /** Whether an open case of the number was there to be closed. */
  boolean close(String caseNo, String outcome, Instant at);
}
