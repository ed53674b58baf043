package org.bangfu.identification.steps;

import java.util.Set;
import org.bangfu.cases.Timeline;
import org.bangfu.shared.BusinessException;
import org.bangfu.tasks.StepContext;
import org.springframework.stereotype.Component;

/** Nobody approves what they submitted themselves, however many postings they hold (security.md §2). */
@Component
class OwnWork {

  /** Steps in which something is put before those who approve. */
  static final Set<String> OF_THE_VILLAGE = Set.of("Task_VerifyHousehold", "Task_FileAuthorisation", "Task_ExplainHits",
      "Task_DemocraticAppraisal", "Task_PostNotice", "Task_ConfirmNotice");

  private final Timeline timeline;

  OwnWork(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Throws {@code identification.ownWork} when the person did one of the village's steps or another one named. */
  void refuse(StepContext context, String... furtherSteps) {
    Set<String> further = Set.of(furtherSteps);
    boolean own = timeline.ofCase(context.caseFile().caseNo()).stream()
        .filter(entry -> entry.staffId() == context.who().staffId())
        .map(entry -> String.valueOf(entry.what().step()))
        .anyMatch(step -> OF_THE_VILLAGE.contains(step) || further.contains(step));
    if (own) {
      throw new BusinessException("identification.ownWork");
    }
  }
}
