package org.bangfu.tasks;

import org.bangfu.cases.Cases;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends work that has lost its ground, visibly: its course is taken out of the engine, the case closed, the reason told. */
@Service
@Transactional
public class Withdrawals {

  private final TaskEngine engine;
  private final Cases cases;
  private final Timeline timeline;

  Withdrawals(TaskEngine engine, Cases cases, Timeline timeline) {
    this.engine = engine;
    this.cases = cases;
    this.timeline = timeline;
  }

  /**
   * Withdraws an open case. Must not be called from inside the case's own course.
   *
   * @param outcome word of the outcome, shown through the bundles ({@code outcome.<word>})
   * @param note what led to it; absent where the outcome says it all
   */
  public void withdraw(String caseNo, String outcome, @Nullable String note) {
    engine.cancel(caseNo, outcome);
    cases.close(caseNo, outcome);
    timeline.append(new NewTimelineEntry(caseNo, Kind.CLOSED, null, null, outcome, note, null));
  }
}
