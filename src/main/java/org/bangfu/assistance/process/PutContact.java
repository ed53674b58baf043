package org.bangfu.assistance.process;

import org.bangfu.assistance.ContactAssignments;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Makes the chosen person the contact. */
@ModelBean("putContact")
class PutContact implements JavaDelegate {

  private final ContactAssignments contacts;

  PutContact(ContactAssignments contacts) {
    this.contacts = contacts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    contacts.putInForce(execution.getProcessBusinessKey());
  }
}
