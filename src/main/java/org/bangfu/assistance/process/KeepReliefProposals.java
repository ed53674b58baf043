package org.bangfu.assistance.process;

import org.bangfu.assistance.green.ReliefMeasures;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Keeps what the table of measures answered for an emergency. */
@ModelBean("keepReliefProposals")
class KeepReliefProposals implements ExecutionListener {

  private final ReliefMeasures measures;

  KeepReliefProposals(ReliefMeasures measures) {
    this.measures = measures;
  }

  @Override
  public void notify(DelegateExecution execution) {
    measures.propose(execution.getProcessBusinessKey(), MeasureAnswers.proposals(execution));
  }
}
