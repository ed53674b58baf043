package org.bangfu.identification.steps;

import org.bangfu.casework.NoticeConfirming;
import org.bangfu.casework.StepParts;
import org.springframework.stereotype.Component;

/** Step 3: the notice comes down. */
@Component
class ConfirmNotice extends NoticeConfirming implements IdentificationStep {

  ConfirmNotice(StepParts parts) {
    super(parts);
  }
}
