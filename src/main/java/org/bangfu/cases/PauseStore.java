package org.bangfu.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.calendar.Pause;
import org.bangfu.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** Where the pauses of cases are kept. */
public interface PauseStore {

  /** Makes others who begin or end a pause of the case wait until the transaction ends. */
  void lock(String caseNo);

  void add(String caseNo, Pause days, CasePause.@Nullable Wait wait, SignedIn by, Instant at);

  /** Pauses of a case, oldest first. */
  List<CasePause> ofCase(String caseNo);

  /** Pauses of a household's open cases, oldest first. */
  List<CasePause> ofOpenCases(long householdId);

  /** The pause of a task whose end is not recorded. */
  List<CasePause> runningOfTask(String taskId);

  /** Pauses that have come to their end by a day and are not recorded as over. */
  List<CasePause> comeToTheirEnd(LocalDate by);

  /** Records the end; false where that was done meanwhile. */
  boolean end(long id, LocalDate until, Instant at);
}
