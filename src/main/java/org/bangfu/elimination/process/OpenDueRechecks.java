package org.bangfu.elimination.process;

import org.bangfu.elimination.Rechecks;
import org.bangfu.engine.ModelBean;
import org.bangfu.security.ActingAs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Begins a hundred of the re-checks that are due; nobody at a screen does it. */
@ModelBean("openDueRechecks")
class OpenDueRechecks implements JavaDelegate {

  private final Rechecks rechecks;

  OpenDueRechecks(Rechecks rechecks) {
    this.rechecks = rechecks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable("moreRechecks", ActingAs.system(rechecks::beginDue));
  }
}
