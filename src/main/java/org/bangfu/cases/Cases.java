package org.bangfu.cases;

import java.time.Instant;
import java.util.List;
import org.bangfu.calendar.Limit;
import org.jspecify.annotations.Nullable;

/** Opening, finding and closing case files. */
public interface Cases {

  /**
   * Opens a case on a household with the next number of its kind and year. Throws
   * {@link org.bangfu.shared.BusinessException} {@code case.alreadyOpen} with the other's number where a kind allows one
   * at a time.
   *
   * @param total how long the whole case may take, by the one due-date rule; absent where it has no total clock
   */
  CaseFile open(CaseKind kind, long householdId, @Nullable Limit total);

  /** The same for a case that has to be done by a moment which nothing moves. */
  CaseFile openUntil(CaseKind kind, long householdId, Instant due);

  /**
   * Says what a case is about, before its course begins, so that its tasks can be told from others of the household.
   *
   * @param subject a code that {@link CaseSubjects} of its family puts into words; nothing about people
   */
  void about(String caseNo, String subject);

  /**
   * Opens a case of a kind that allows several on each of the households, in their order: for the product's own cycles,
   * by one statement and with no check of a person's reach. Numbers rise in the order given.
   */
  List<CaseFile> openMany(CaseKind kind, List<Long> householdIds);

  /** The case for the product's own rules, with no check of a person's reach. */
  CaseFile require(String caseNo);

  /** The case for a person to look at, checked by the access policy; audited. */
  CaseFile read(String caseNo);

  /** Cases of a household, newest first. */
  List<CaseFile> ofHousehold(long householdId);

  /** Closes the case and publishes {@link CaseClosed}. */
  void close(String caseNo, String outcome);
}
