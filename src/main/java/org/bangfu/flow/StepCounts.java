package org.bangfu.flow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sums the runs of steps by month, some at a time; what is not summed yet is measured when a page asks for it. */
@Service
public class StepCounts {

  /** What stays well within the time that a statement may take. */
  private static final int AT_ONCE = 50_000;

  private final CountStore store;
  private final WorkingDays days;
  private final TransactionTemplate apart;

  StepCounts(CountStore store, WorkingDays days, PlatformTransactionManager transactions) {
    this.store = store;
    this.days = days;
    this.apart = new TransactionTemplate(transactions);
  }

  /** Brings the working time and the sums up to now; nothing happens while another node does. */
  public void renew() {
    apart.executeWithoutResult(transaction -> {
      if (store.lock()) {
        days.renew();
      }
    });
    boolean more = true;
    while (more) {
      more = counted();
    }
  }

  private boolean counted() {
    return Boolean.TRUE.equals(apart.execute(transaction -> store.lock() && store.count(AT_ONCE) > 0));
  }
}
