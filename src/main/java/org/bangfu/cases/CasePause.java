package org.bangfu.cases;

import org.bangfu.calendar.Pause;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the clock of a case stands still.
 *
 * @param days which, and why
 * @param waiting the step that waits for the applicant; absent for a notice period
 * @param by name of the one who began it
 * @param over whether its end was recorded
 */
public record CasePause(long id, String caseNo, Pause days, @Nullable Wait waiting, String by, boolean over) {

  /** What is asked of the applicant. */
  public enum Ask { DOCUMENTS, CLARIFICATION, PRESENCE, SIGNATURE, OTHER }

  /**
   * A step that waits for the applicant.
   *
   * @param step id of the step in the model
   * @param note what is asked, in words; personal numbers in it are masked
   */
  public record Wait(String taskId, String step, Ask ask, String note) {
  }
}
