package org.bangfu.assistance;

import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.households.HouseholdChanged;
import org.bangfu.households.SpellEvent;
import org.bangfu.measures.Measures;
import org.bangfu.security.ActingAs;
import org.bangfu.tasks.Withdrawals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the life of a spell asks of the assistance, in the transaction that changes the spell. */
@Component
class SpellFollower {

  private final ContactAssignments contacts;
  private final PlanCases plans;
  private final MeasureCourse course;
  private final Measures measures;
  private final Cases cases;
  private final Withdrawals withdrawals;

  SpellFollower(ContactAssignments contacts, PlanCases plans, MeasureCourse course, Measures measures, Cases cases,
      Withdrawals withdrawals) {
    this.contacts = contacts;
    this.plans = plans;
    this.course = course;
    this.measures = measures;
    this.cases = cases;
    this.withdrawals = withdrawals;
  }

  @EventListener
  void on(SpellEvent event) {
    ActingAs.system(() -> {
      switch (event.kind()) {
        case OPENED, REOPENED -> contacts.begin(event.spellId());
        case RISKS_CHANGED -> plans.revise(event.spellId(), PlanWhy.RISKS_CHANGED);
        case REGRADED -> plans.revise(event.spellId(), PlanWhy.REGRADED);
        case CLOSED -> end(event);
        case SAFETY_NET -> { }
      }
    });
  }

  /** Members change with an import or an edit; the event itself tells of village and head only. */
  @EventListener
  void on(HouseholdChanged event) {
    ActingAs.system(() -> plans.membersChanged(event.householdId()));
  }

  /** With the spell the ground of all open work is gone. */
  private void end(SpellEvent event) {
    measures.ofSpell(event.spellId()).stream().filter(measure -> measure.state().live())
        .forEach(measure -> course.withdraw(measure, "spell-closed"));
    cases.ofHousehold(event.householdId()).stream()
        .filter(file -> file.state() == CaseState.OPEN && ours(file))
        .forEach(file -> withdrawals.withdraw(file.caseNo(), "spell-closed", null));
  }

  private static boolean ours(CaseFile file) {
    return AssistanceKinds.ALL.stream().map(CaseKind::process).anyMatch(file.process()::equals);
  }
}
