package org.bangfu.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.bangfu.security.InsteadOf;
import org.jspecify.annotations.Nullable;
import java.util.Optional;

/** Where visits are kept: one row of a household and month, enforced by the database. */
public interface VisitStore {

  /** A row just opened, without its case yet. */
  record Opened(long id, long householdId) {
  }

  /** A case whose visit task waits with the township though the household has a contact by now. */
  record Stray(String caseNo, long contactId) {
  }

  /** One node at a time, until the transaction ends. */
  void lockCycle();

  /** Notes that the cycle reached a month. The earliest one noted is where the duty to visit begins. */
  void begin(YearMonth month, Instant now);

  /**
   * Visits that running spells need up to a month and do not have, in order.
   *
   * @param sameMonthBefore day of the month before which a spell has to begin to be visited in that month
   */
  List<DueVisit> due(DueVisit after, YearMonth last, int sameMonthBefore, int limit);

  /**
   * Writes the rows of spells that still run, and answers those it wrote: a household and month that has its row already
   * is left alone, except that a withdrawn visit of a spell that runs again is opened again.
   */
  List<Opened> open(List<NewVisit> visits, Instant now);

  /** Ties opened rows to their cases. */
  void tie(Map<Long, String> caseNosById);

  /** The visit of a case; throws {@link org.bangfu.shared.NotFoundException} for a case that is none. */
  Visit require(String caseNo);

  /** Visits of a household from a month on, oldest first. */
  List<Visit> of(long householdId, YearMonth from);

  List<Visit> open(long householdId);

  void reminded(String caseNo, Instant at);

  /** False where it is not open any more. */
  boolean done(String caseNo, VisitKind kind, LocalDate visitedOn, long visitorId, String visitorName,
      @Nullable InsteadOf insteadOf, Instant at);

  /** False where it is not open any more. */
  boolean end(String caseNo, VisitState state, String reason, Instant at);

  List<Stray> strays(int limit);

  List<MissedReason> reasons();
}
