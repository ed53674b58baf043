package org.bangfu.identification.process;

import org.bangfu.engine.ModelBean;
import org.bangfu.identification.Identifications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Closes the case when its course reaches an end. */
@ModelBean("closeIdentification")
class CloseIdentification implements ExecutionListener {

  private final Identifications identifications;

  CloseIdentification(Identifications identifications) {
    this.identifications = identifications;
  }

  @Override
  public void notify(DelegateExecution execution) {
    identifications.close(execution.getProcessBusinessKey());
  }
}
