package org.bangfu.assistance.process;

import org.bangfu.assistance.ContactAssignments;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Closes the case once the household has its contact. */
@ModelBean("closeContactAssignment")
class CloseContactAssignment implements ExecutionListener {

  private final ContactAssignments contacts;

  CloseContactAssignment(ContactAssignments contacts) {
    this.contacts = contacts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    contacts.close(execution.getProcessBusinessKey());
  }
}
