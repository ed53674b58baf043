package org.bangfu.casework;

import java.util.Set;
import java.util.function.Predicate;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.cases.TimelineEntry;
import org.bangfu.shared.BusinessException;
import org.bangfu.tasks.StepContext;
import org.springframework.stereotype.Component;

/** Nobody approves what they submitted themselves, however many postings they hold (security.md §2). */
@Component
public class OwnWork {

  private final Timeline timeline;

  OwnWork(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Throws {@code casework.ownWork} when the person did one of these steps of the case. */
  public void refuse(StepContext context, Set<String> submitting) {
    refuseWhere(context, entry -> submitting.contains(String.valueOf(entry.what().step())));
  }

  /** Throws {@code casework.ownWork} when the person began the case. */
  public void refuseOpener(StepContext context) {
    refuseWhere(context, entry -> entry.what().kind() == Kind.OPENED);
  }

  private void refuseWhere(StepContext context, Predicate<TimelineEntry> submitted) {
    boolean own = timeline.ofCase(context.caseFile().caseNo()).stream()
        .filter(entry -> entry.staffId() == context.who().staffId())
        .anyMatch(submitted);
    if (own) {
      throw new BusinessException("casework.ownWork");
    }
  }
}
