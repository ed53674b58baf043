package org.bangfu.elimination.steps;

import org.bangfu.casework.NoticeConfirming;
import org.bangfu.casework.StepParts;
import org.springframework.stereotype.Component;

/** Step 3: the notice comes down. */
@Component
class ConfirmEliminationNotice extends NoticeConfirming implements EliminationStep {

  ConfirmEliminationNotice(StepParts parts) {
    super(parts);
  }
}
