package org.bangfu.elimination.steps;

import org.bangfu.casework.ObjectionInvestigating;
import org.bangfu.casework.StepParts;
import org.springframework.stereotype.Component;

/** An objection against the notice. */
@Component
class InvestigateEliminationObjection extends ObjectionInvestigating implements EliminationStep {

  InvestigateEliminationObjection(StepParts parts) {
    super(parts);
  }
}
