package org.bangfu.assistance.process;

import org.bangfu.assistance.PlanDrafts;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Keeps what the table of measures answered for one risk. */
@ModelBean("keepProposals")
class KeepProposals implements ExecutionListener {

  private final PlanDrafts drafts;

  KeepProposals(PlanDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    drafts.propose(execution.getProcessBusinessKey(), MeasureAnswers.risk(execution),
        MeasureAnswers.proposals(execution));
  }
}
