package org.bangfu.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opening, finding and closing case files. */
public interface Cases {

  /**
   * Opens a case on a household with the next number of its process and year. One open identification per household is
   * a unique index. Throws {@link org.bangfu.shared.BusinessException} {@code case.alreadyOpen} with the other's number.
   *
   * @param prefix letters in front of the number, e.g. {@code SB}
   */
  CaseFile open(long householdId, String process, String prefix, @Nullable Instant totalDue);

  /** The case for the product's own rules, with no check of a person's reach. */
  CaseFile require(String caseNo);

  /** The case for a person to look at, checked by the access policy; audited. */
  CaseFile read(String caseNo);

  /** Cases of a household, newest first. */
  List<CaseFile> ofHousehold(long householdId);

  void close(String caseNo, String outcome);
}
