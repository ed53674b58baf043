package org.bangfu.assistance;

import org.bangfu.assistance.SafetyNetStore.Decision;
import org.bangfu.assistance.SafetyNetStore.Outcome;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.Cases;
import org.bangfu.households.Register;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 兜底: who has no labour, or partly lost it and earns no stable income, is put before civil affairs (policy (一)3(3)). */
@Service
@Transactional
public class SafetyNets {

  private final SafetyNetStore store;
  private final HouseholdFactsOf facts;
  private final Register register;
  private final Spells spells;
  private final Cases cases;
  private final CaseStarts starts;
  private final AssistanceProcess process;

  SafetyNets(SafetyNetStore store, HouseholdFactsOf facts, Register register, Spells spells, Cases cases,
      CaseStarts starts, AssistanceProcess process) {
    this.store = store;
    this.facts = facts;
    this.register = register;
    this.spells = spells;
    this.cases = cases;
    this.starts = starts;
    this.process = process;
  }

  /** Begins a case where the household's flag does not fit its labour and income. */
  void startWhereNeeded(Spell spell) {
    long household = spell.householdId();
    boolean fits = facts.household(household).needsSafetyNet() == register.require(household).safetyNet();
    if (!fits && !starts.isOpen(AssistanceKinds.SAFETY_NET, household)) {
      CaseFile file = starts.open(AssistanceKinds.SAFETY_NET, household, "safety-net-wanted", null);
      store.begin(file.caseNo(), spell.id());
      process.start(file.process(), file.caseNo(), CaseStarts.of(household));
    }
  }

  @Transactional(readOnly = true)
  public HouseholdFacts facts(String caseNo) {
    return facts.household(cases.require(caseNo).householdId());
  }

  @Transactional(readOnly = true)
  public boolean flagged(String caseNo) {
    return register.require(cases.require(caseNo).householdId()).safetyNet();
  }

  public void decide(String caseNo, Decision decision, long staffId) {
    store.decide(caseNo, decision, staffId);
  }

  /** Sets or takes away the household's flag as civil affairs decided. */
  public void putInForce(String caseNo) {
    Decision decision = store.of(caseNo)
        .orElseThrow(() -> new IllegalStateException("civil affairs has not decided case " + caseNo));
    boolean admitted = decision.outcome() != Outcome.NONE;
    if (admitted != flagged(caseNo)) {
      spells.markSafetyNet(store.spellOf(caseNo), admitted, decision.decidedOn(), caseNo);
    }
  }

  public void close(String caseNo) {
    starts.close(caseNo, store.of(caseNo)
        .map(decision -> decision.outcome() == Outcome.NONE ? "safety-net-none" : "safety-net-set")
        .orElse("safety-net-not-needed"));
  }
}
