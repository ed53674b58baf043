package org.bangfu.identification.process;

import org.bangfu.engine.ModelBean;
import org.bangfu.identification.Identifications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Opens the monitoring spell that the county decided. */
@ModelBean("openSpell")
class OpenSpell implements JavaDelegate {

  private final Identifications identifications;

  OpenSpell(Identifications identifications) {
    this.identifications = identifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    identifications.openSpell(execution.getProcessBusinessKey());
  }
}
