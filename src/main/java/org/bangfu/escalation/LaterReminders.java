package org.bangfu.escalation;

import org.bangfu.tasks.StepDueLater;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A step that was reminded of and is due later now is reminded of again before it is. */
@Component
class LaterReminders {

  private final EscalationStore store;

  LaterReminders(EscalationStore store) {
    this.store = store;
  }

  @EventListener
  void on(StepDueLater step) {
    store.forget(step.taskId(), Level.REMIND);
  }
}
