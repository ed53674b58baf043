package org.bangfu.identification;

import java.util.List;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.households.SpellEvent;
import org.bangfu.notices.Notices;
import org.bangfu.security.ActingAs;
import org.bangfu.tasks.Withdrawals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An identification loses its ground when the household comes under monitoring by another way, as by a roll-back of its
 * earlier spell: nobody could approve a second one, and what is new belongs into the plan of the one that runs.
 */
@Component
class MonitoredAgain {

  private final Cases cases;
  private final Withdrawals withdrawals;
  private final Notices notices;

  MonitoredAgain(Cases cases, Withdrawals withdrawals, Notices notices) {
    this.cases = cases;
    this.withdrawals = withdrawals;
    this.notices = notices;
  }

  @EventListener
  void on(SpellEvent event) {
    if (event.kind() == SpellEvent.Kind.OPENED || event.kind() == SpellEvent.Kind.REOPENED) {
      List<CaseFile> lost = ActingAs.system(() -> cases.ofHousehold(event.householdId())).stream()
          .filter(file -> file.state() == CaseState.OPEN && file.process().equals(Identifications.PROCESS))
          .filter(file -> !file.caseNo().equals(event.caseNo())).toList();
      lost.forEach(file -> {
        withdrawals.withdraw(file.caseNo(), "monitored-again", null);
        notices.takeDown(file.caseNo());
      });
    }
  }
}
