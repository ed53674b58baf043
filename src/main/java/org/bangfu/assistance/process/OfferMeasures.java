package org.bangfu.assistance.process;

import org.bangfu.assistance.PlansInForce;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Offers the measures of an approved plan to their departments. */
@ModelBean("offerMeasures")
class OfferMeasures implements JavaDelegate {

  private final PlansInForce plans;

  OfferMeasures(PlansInForce plans) {
    this.plans = plans;
  }

  @Override
  public void execute(DelegateExecution execution) {
    plans.put(execution.getProcessBusinessKey());
  }
}
