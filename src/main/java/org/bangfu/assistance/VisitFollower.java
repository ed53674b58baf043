package org.bangfu.assistance;

import java.util.EnumSet;
import java.util.Set;
import org.bangfu.households.Risk;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.security.ActingAs;
import org.bangfu.visits.VisitReported;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a visit found leads to a revised plan, in the transaction that records the visit (domain §5). */
@Component
class VisitFollower {

  /** A spell has at most five risks (domain §2). */
  private static final int MOST_RISKS = 5;

  private final Spells spells;
  private final PlanCases plans;

  VisitFollower(Spells spells, PlanCases plans) {
    this.spells = spells;
    this.plans = plans;
  }

  @EventListener
  void on(VisitReported visit) {
    ActingAs.system(() -> {
      Spell spell = spells.require(visit.spellId());
      if (spell.closed() == null) {
        risks(visit, spell);
        if (!visit.failingMeasures().isEmpty()) {
          plans.revise(spell.id(), PlanWhy.MEASURE_FAILED);
        }
      }
    });
  }

  private void risks(VisitReported visit, Spell spell) {
    Set<Risk> all = EnumSet.noneOf(Risk.class);
    all.addAll(spell.risks());
    if (!all.addAll(visit.newRisks())) {
      return;
    }
    if (all.size() <= MOST_RISKS) {
      spells.changeRisks(spell.id(), all, visit.visitedOn(), visit.caseNo());
    } else {
      // More than a spell can hold: who drafts the plan weighs them against each other.
      plans.revise(spell.id(), PlanWhy.RISKS_CHANGED);
    }
  }
}
