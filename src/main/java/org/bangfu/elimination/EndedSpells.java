package org.bangfu.elimination;

import java.util.List;
import java.util.Set;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.households.SpellEvent;
import org.bangfu.notices.Notices;
import org.bangfu.security.ActingAs;
import org.bangfu.tasks.Withdrawals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Work of this family that loses its ground when a spell ends or runs again. */
@Component
class EndedSpells {

  private static final Set<String> OF_A_RUNNING_SPELL = Set.of(Eliminations.PROCESS, NaturalDecreases.PROCESS);
  private static final Set<String> OF_AN_ENDED_SPELL = Set.of(RollBacks.PROCESS, Rechecks.PROCESS);

  private final Cases cases;
  private final Withdrawals withdrawals;
  private final RecheckStore rechecks;
  private final Notices notices;

  EndedSpells(Cases cases, Withdrawals withdrawals, RecheckStore rechecks, Notices notices) {
    this.cases = cases;
    this.withdrawals = withdrawals;
    this.rechecks = rechecks;
    this.notices = notices;
  }

  @EventListener
  void on(SpellEvent event) {
    switch (event.kind()) {
      case CLOSED -> withdraw(event, OF_A_RUNNING_SPELL);
      case OPENED, REOPENED -> {
        rechecks.cancel(event.householdId());
        withdraw(event, OF_AN_ENDED_SPELL);
      }
      case REGRADED, RISKS_CHANGED, SAFETY_NET -> { }
    }
  }

  private void withdraw(SpellEvent event, Set<String> processes) {
    List<CaseFile> lost = ActingAs.system(() -> cases.ofHousehold(event.householdId())).stream()
        .filter(file -> file.state() == CaseState.OPEN && processes.contains(file.process()))
        .filter(file -> !file.caseNo().equals(event.caseNo())).toList();
    lost.forEach(file -> {
      withdrawals.withdraw(file.caseNo(), "withdrawn", null);
      notices.takeDown(file.caseNo());
    });
  }
}
