package org.bangfu.identification.steps;

import org.bangfu.casework.InformingStep;
import org.bangfu.casework.StepParts;
import org.springframework.stereotype.Component;

/** The village tells the applicant of the refusal, and that they may declare again. */
@Component
class InformApplicant extends InformingStep implements IdentificationStep {

  InformApplicant(StepParts parts, StepTexts texts) {
    super(parts, texts);
  }

  @Override
  public String step() {
    return "Task_InformApplicant";
  }
}
