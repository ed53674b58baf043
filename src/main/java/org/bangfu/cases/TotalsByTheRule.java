package org.bangfu.cases;

import java.util.List;
import org.bangfu.calendar.DueDates;
import org.bangfu.shared.Invariant;
import org.springframework.stereotype.Component;

/** The total due date of an open case is what the due-date rule answers for its limit and pauses. */
@Component
class TotalsByTheRule implements Invariant {

  private final TotalStore store;
  private final DueDates dueDates;

  TotalsByTheRule(TotalStore store, DueDates dueDates) {
    this.store = store;
    this.dueDates = dueDates;
  }

  @Override
  public String name() {
    return "totals-by-the-rule";
  }

  @Override
  public List<String> violations() {
    return store.open().stream().filter(each -> !each.due().equals(each.due(dueDates)))
        .map(each -> "case=" + each.caseNo() + " due=" + each.due() + " rule=" + each.due(dueDates))
        .limit(TOLD).toList();
  }
}
