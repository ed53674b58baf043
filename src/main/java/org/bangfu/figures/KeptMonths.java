package org.bangfu.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.bangfu.security.ForOwnRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the counts of closed months, and counts them anew once a day, since the facts of a month may be corrected. */
@Service
@ForOwnRules
public class KeptMonths {

  private final FigureStore store;
  private final TransactionTemplate transaction;
  private final Clock clock;

  KeptMonths(FigureStore store, PlatformTransactionManager transactions, Clock clock) {
    this.store = store;
    transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Counts the closed months of a trend that were not counted today, the latest first; each in its own transaction. */
  public void refresh() {
    LocalDate today = LocalDate.now(clock);
    Map<YearMonth, LocalDate> kept = store.keptMonths();
    // One more than a trend: the trend of the month before is asked for as often as that of this one.
    for (int back = 1; back <= FigureBook.TREND + 1; back++) {
      YearMonth month = YearMonth.from(today).minusMonths(back);
      if (!today.equals(kept.get(month))) {
        transaction.executeWithoutResult(any -> store.keep(Month.of(month, clock), today));
      }
    }
  }
}
