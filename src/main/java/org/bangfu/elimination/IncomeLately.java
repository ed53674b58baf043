package org.bangfu.elimination;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Worksheets;
import org.bangfu.visits.IncomeChange;
import org.bangfu.visits.Visits;
import org.springframework.stereotype.Component;

/**
 * Whether an income is stable (domain §6): worksheets measure it, visits tell of a change between them. A visit that
 * reports a fallen income counts until a worksheet has been kept after it; rises need none.
 */
@Component
class IncomeLately {

  private final Worksheets worksheets;
  private final Visits visits;

  IncomeLately(Worksheets worksheets, Visits visits) {
    this.worksheets = worksheets;
    this.visits = visits;
  }

  GateFacts.Income of(long householdId, LocalDate today, ZoneId zone, int months, BigDecimal line) {
    LocalDate since = today.minusMonths(months);
    Instant from = since.atStartOfDay(zone).toInstant();
    List<Worksheets.Kept> kept =
        worksheets.of(householdId).stream().filter(one -> !one.savedAt().isBefore(from)).toList();
    Instant measured = kept.stream().map(Worksheets.Kept::savedAt).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    List<IncomeChange> told = visits.incomeChanges(householdId, since);
    List<LocalDate> falls = told.stream().filter(change -> change.fallen() && change.registeredAt().isAfter(measured))
        .map(IncomeChange::visitedOn).toList();
    BigDecimal lowest = kept.stream().map(Worksheets.Kept::worksheet).map(IncomeWorksheet::referencePerHead)
        .min(Comparator.naturalOrder()).orElse(null);
    return new GateFacts.Income(lowest, kept.size(), months, line, told.size(), falls.size(),
        falls.isEmpty() ? null : falls.get(falls.size() - 1));
  }
}
