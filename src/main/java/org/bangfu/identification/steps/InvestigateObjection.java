package org.bangfu.identification.steps;

import org.bangfu.casework.ObjectionInvestigating;
import org.bangfu.casework.StepParts;
import org.springframework.stereotype.Component;

/** An objection against the notice. */
@Component
class InvestigateObjection extends ObjectionInvestigating implements IdentificationStep {

  InvestigateObjection(StepParts parts) {
    super(parts);
  }
}
