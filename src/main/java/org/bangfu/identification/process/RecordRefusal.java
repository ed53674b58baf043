package org.bangfu.identification.process;

import org.bangfu.engine.ModelBean;
import org.bangfu.identification.Identifications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts a refusal into force. */
@ModelBean("recordRefusal")
class RecordRefusal implements JavaDelegate {

  private final Identifications identifications;

  RecordRefusal(Identifications identifications) {
    this.identifications = identifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    identifications.refuse(execution.getProcessBusinessKey());
  }
}
