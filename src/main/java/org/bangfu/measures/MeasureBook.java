package org.bangfu.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangfu.households.Risk;
import org.bangfu.security.ForOwnRules;
import org.jspecify.annotations.Nullable;

/** Writing measures: each move keeps where it came from. For the assistance family, whose rules lead to the moves. */
@ForOwnRules
public interface MeasureBook {

  /**
   * A measure to be offered, for a spell or for an emergency relief: one of the two is there.
   *
   * @param reliefCase number of the emergency relief
   * @param caseNo the case in which its department answers and delivers
   */
  record Offer(long householdId, @Nullable Long spellId, @Nullable String reliefCase, Risk risk, String type,
      String department, String caseNo, LocalDate plannedFor, LocalDate createdOn) {
  }

  /**
   * A move of a measure.
   *
   * @param from where it must stand, else nothing happens
   * @param documentId evidence
   */
  record Move(long measureId, List<MeasureState> from, MeasureState to, @Nullable String documentId,
      @Nullable String note) {
  }

  long offer(Offer offer, @Nullable String note);

  Optional<Measure> ofCase(String caseNo);

  /** Throws {@link org.bangfu.shared.RowVersionConflict} when the measure stands elsewhere by now. */
  void move(Move move);

  /** The same, with what was delivered. */
  void deliver(Move move, LocalDate deliveredOn, @Nullable BigDecimal amount);

  /** The measure, still on offer, goes to another department. */
  void handOn(long measureId, String department, String reason);

  /**
   * A spell takes over what was given to its household before it: everything of that emergency relief, where there was
   * one, and whatever else still runs. Answers how many.
   */
  int takeOver(long householdId, long spellId, @Nullable String reliefCase);

  /** What happened to the measures of a spell, oldest first. */
  List<MeasureEvent> events(long spellId);

  /** What happened to a measure, oldest first. */
  List<MeasureEvent> eventsOf(long measureId);
}
