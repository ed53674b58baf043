package org.bangfu.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The visit of a household in one month.
 *
 * @param due last moment in time
 * @param remindAt when its contact is reminded
 * @param late whether it was opened after its month, because nothing ran then
 * @param closedAt when it ended; absent while it is open
 * @param visitorName who visited; absent where nobody did
 * @param insteadOf name of the absent person in whose place it was made; absent for most
 * @param reason why it was missed or withdrawn, in the words of the county's list
 */
public record Visit(long id, long householdId, long spellId, YearMonth month, String caseNo, Instant due,
    Instant remindAt, Instant openedAt, boolean late, VisitState state, @Nullable Instant closedAt,
    @Nullable VisitKind kind, @Nullable LocalDate visitedOn, @Nullable String visitorName, @Nullable String insteadOf,
    @Nullable String reason) {

  /** Whether it was made, but after its month. */
  public boolean afterMonth() {
    return visitedOn != null && YearMonth.from(visitedOn).isAfter(month);
  }
}
