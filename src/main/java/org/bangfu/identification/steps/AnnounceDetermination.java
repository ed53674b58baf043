package org.bangfu.identification.steps;

import org.bangfu.casework.AnnouncementStep;
import org.bangfu.casework.StepParts;
import org.springframework.stereotype.Component;

/** Step 5: the village puts the announcement up; then the case is done. */
@Component
class AnnounceDetermination extends AnnouncementStep implements IdentificationStep {

  AnnounceDetermination(StepParts parts) {
    super(parts);
  }

  @Override
  public String step() {
    return "Task_AnnounceDetermination";
  }
}
