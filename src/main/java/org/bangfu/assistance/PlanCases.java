package org.bangfu.assistance;

import org.bangfu.cases.CaseFile;
import org.bangfu.contacts.Contacts;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends the drafting of plans. */
@Service
@Transactional
public class PlanCases {

  private final PlanStore store;
  private final Spells spells;
  private final Contacts contacts;
  private final CaseStarts starts;
  private final AssistanceProcess process;
  private final HouseholdFactsOf facts;

  PlanCases(PlanStore store, Spells spells, Contacts contacts, CaseStarts starts, AssistanceProcess process,
      HouseholdFactsOf facts) {
    this.store = store;
    this.spells = spells;
    this.contacts = contacts;
    this.starts = starts;
    this.process = process;
    this.facts = facts;
  }

  /** Has a plan drafted for a spell that has just got its contact. */
  void startFor(long spellId) {
    boolean planned = store.ofSpell(spellId).stream().anyMatch(plan -> plan.inForce() != null);
    start(spells.require(spellId), planned ? PlanWhy.REOPENED : PlanWhy.DETERMINED);
  }

  /** Has the plan revised, unless one is being drafted: its checks read the household as it is by then. */
  void revise(long spellId, PlanWhy why) {
    Spell spell = spells.require(spellId);
    // Without a contact nobody can draft: the plan follows the assignment.
    if (spell.closed() == null && contacts.current(spell.householdId()).isPresent()) {
      start(spell, why);
    }
  }

  /** Has the plan revised when the members are others than those it was made for. */
  void membersChanged(long householdId) {
    spells.running(householdId)
        .filter(spell -> store.membersOf(spell.id()).filter(was -> !was.equals(facts.fingerprint(householdId)))
            .isPresent())
        .ifPresent(spell -> revise(spell.id(), PlanWhy.MEMBERS_CHANGED));
  }

  private void start(Spell spell, PlanWhy why) {
    if (starts.isOpen(AssistanceKinds.PLAN, spell.householdId())) {
      return;
    }
    CaseFile file = starts.open(AssistanceKinds.PLAN, spell.householdId(), why.word(), null);
    store.begin(file.caseNo(), spell.householdId(), spell.id(), why, spell.risks());
    process.start(file.process(), file.caseNo(), CaseStarts.of(spell.householdId()));
  }

  public void close(String caseNo) {
    starts.close(caseNo, "plan-in-force");
  }
}
