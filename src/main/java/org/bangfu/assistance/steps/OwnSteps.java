package org.bangfu.assistance.steps;

import org.bangfu.cases.Timeline;
import org.bangfu.shared.BusinessException;
import org.bangfu.tasks.StepContext;
import org.springframework.stereotype.Component;

/** Nobody decides on what they put forward themselves, however many postings they hold (security.md §2). */
@Component
class OwnSteps {

  private final Timeline timeline;

  OwnSteps(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Throws {@code assistance.ownWork} when the last one to do the step in the case is the person at hand. */
  void refuse(StepContext context, String step) {
    boolean own = timeline.ofCase(context.caseFile().caseNo()).stream()
        .filter(entry -> step.equals(entry.what().step()))
        .findFirst()
        .filter(entry -> entry.staffId() == context.who().staffId())
        .isPresent();
    if (own) {
      throw new BusinessException("assistance.ownWork");
    }
  }
}
