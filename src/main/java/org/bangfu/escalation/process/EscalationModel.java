package org.bangfu.escalation.process;

import org.bangfu.engine.ModelBean;
import org.bangfu.engine.ModelMethod;
import org.bangfu.escalation.LimitLooks;
import org.bangfu.escalation.Level;
import org.bangfu.security.ActingAs;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a model's event sub-process calls when it looks at the limits of its case; each also says when to look next. */
@ModelBean("escalation")
class EscalationModel {

  private final LimitLooks limits;
  private final LookTimers timers;

  EscalationModel(LimitLooks limits, LookTimers timers) {
    this.limits = limits;
    this.timers = timers;
  }

  /** Reminds those who have a step that is due soon. */
  @ModelMethod
  public void remind(DelegateExecution execution) {
    look(execution, Level.REMIND);
  }

  /** Tells of steps that are overdue: those who have them, and the unit above. */
  @ModelMethod
  public void raise(DelegateExecution execution) {
    look(execution, Level.RAISE);
  }

  /** Tells the county of steps that are still overdue. */
  @ModelMethod
  public void report(DelegateExecution execution) {
    look(execution, Level.REPORT);
  }

  private void look(DelegateExecution execution, Level level) {
    String caseNo = execution.getProcessBusinessKey();
    ActingAs.system(() -> {
      limits.look(caseNo, level);
      timers.putOff(execution.getProcessInstanceId(), limits.nextLook(caseNo));
    });
  }
}
