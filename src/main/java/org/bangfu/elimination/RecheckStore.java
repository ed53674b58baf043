package org.bangfu.elimination;

import java.time.LocalDate;
import java.util.List;

/** Where due re-checks are kept: one an elimination. */
public interface RecheckStore {

  /** A re-check that is due. */
  record Due(long id, long spellId, long householdId) {
  }

  /** Plans one; an elimination has one at most. */
  void plan(long spellId, String eliminatedBy, LocalDate dueOn);

  /** Re-checks due on a day and not begun, the first due first, locked until the transaction ends; those others hold are left out. */
  List<Due> takeDue(LocalDate day, int limit);

  boolean anyDue(LocalDate day);

  void begun(long id, String caseNo);

  void ended(String caseNo, String outcome);

  /** What was found; throws where nothing was. */
  String outcome(String caseNo);

  /** The household is under monitoring again: a re-check that has not begun is not needed. */
  void cancel(long householdId);
}
