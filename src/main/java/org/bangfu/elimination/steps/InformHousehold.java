package org.bangfu.elimination.steps;

import org.bangfu.casework.InformingStep;
import org.bangfu.casework.StepParts;
import org.springframework.stereotype.Component;

/** The village tells the household that monitoring goes on, and why. */
@Component
class InformHousehold extends InformingStep implements EliminationStep {

  InformHousehold(StepParts parts, EliminationTexts texts) {
    super(parts, texts);
  }

  @Override
  public String step() {
    return "Task_InformHousehold";
  }
}
