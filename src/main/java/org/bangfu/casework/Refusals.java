package org.bangfu.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where refusals (不予纳入, 不予消除) and their reason codes are kept (domain §3: never mixed up with returns and objections). */
public interface Refusals {

  /** A reason of the county's list. */
  record Reason(String code, String label) {
  }

  /**
   * A refusal.
   *
   * @param step id of the step in which it was decided
   * @param text what the applicant is told
   */
  record Refusal(long id, String step, Reason reason, String text) {
  }

  /** Reasons that may be chosen now in a process, in order. */
  List<Reason> reasons(String process);

  /** Throws {@link org.bangfu.shared.BusinessException} {@code casework.refusal.reason} for an unknown code. */
  void propose(String caseNo, String step, String reasonCode, String text, long staffId);

  Optional<Refusal> latest(String caseNo);

  /** The latest proposal takes effect; false where there is none. */
  boolean record(String caseNo);

  boolean recorded(String caseNo);

  /** How the applicant was told. */
  void informed(String caseNo, LocalDate day, String how, long staffId);
}
