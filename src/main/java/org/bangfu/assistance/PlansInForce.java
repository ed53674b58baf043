package org.bangfu.assistance;

import java.time.Clock;
import java.time.LocalDate;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.measures.Measures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an approved plan into force: each measure is offered to its department and has a course of its own. */
@Service
@Transactional
public class PlansInForce {

  private final PlanStore store;
  private final Spells spells;
  private final Measures measures;
  private final MeasureCourse course;
  private final SafetyNets safetyNets;
  private final HouseholdFactsOf facts;
  private final Clock clock;

  PlansInForce(PlanStore store, Spells spells, Measures measures, MeasureCourse course, SafetyNets safetyNets,
      HouseholdFactsOf facts, Clock clock) {
    this.store = store;
    this.spells = spells;
    this.measures = measures;
    this.course = course;
    this.safetyNets = safetyNets;
    this.facts = facts;
    this.clock = clock;
  }

  public void put(String caseNo) {
    Plan plan = store.require(caseNo);
    if (store.latestReview(caseNo).filter(Plan.Review::approved).isEmpty()) {
      throw new IllegalStateException("the township has not approved case " + caseNo);
    }
    Spell spell = spells.require(plan.spellId());
    if (!spell.risks().equals(plan.risks())) {
      spells.changeRisks(spell.id(), plan.risks(), LocalDate.now(clock), caseNo);
    }
    measures.ofSpell(spell.id()).stream()
        .filter(measure -> measure.state().live() && plan.dropped().contains(measure.id()))
        .forEach(measure -> course.withdraw(measure, "plan-revised"));
    plan.lines().forEach(line -> course.offer(plan, line));
    store.putInForce(caseNo, clock.instant(), facts.fingerprint(plan.householdId()));
    safetyNets.startWhereNeeded(spell);
  }
}
