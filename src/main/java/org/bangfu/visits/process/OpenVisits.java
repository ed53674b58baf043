package org.bangfu.visits.process;

import java.time.YearMonth;
import java.util.Optional;
import org.bangfu.engine.ModelBean;
import org.bangfu.security.ActingAs;
import org.bangfu.visits.DueVisit;
import org.bangfu.visits.VisitCycle;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Opens the next visits behind those the cycle has looked at. */
@ModelBean("openVisits")
class OpenVisits implements JavaDelegate {

  private final VisitCycle cycle;

  OpenVisits(VisitCycle cycle) {
    this.cycle = cycle;
  }

  @Override
  public void execute(DelegateExecution execution) {
    DueVisit after = execution.getVariable("lastSpell") instanceof Long spell
        ? new DueVisit(spell, YearMonth.parse((String) execution.getVariable("lastMonth"))) : DueVisit.NONE;
    Optional<DueVisit> reached = ActingAs.system(() -> cycle.next(after));
    reached.ifPresent(last -> {
      execution.setVariable("lastSpell", last.spellId());
      execution.setVariable("lastMonth", last.month().toString());
    });
    execution.setVariable("moreVisits", reached.isPresent());
  }
}
