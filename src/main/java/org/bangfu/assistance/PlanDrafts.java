package org.bangfu.assistance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangfu.households.Register;
import org.bangfu.households.Risk;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureType;
import org.bangfu.measures.MeasureTypes;
import org.bangfu.measures.Measures;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a contact drafts and a township decides on. */
@Service
@Transactional
public class PlanDrafts {

  private final PlanStore store;
  private final Measures measures;
  private final MeasureTypes types;
  private final HouseholdFactsOf facts;
  private final Spells spells;
  private final Register register;
  private final Parameters parameters;
  private final Clock clock;

  PlanDrafts(PlanStore store, Measures measures, MeasureTypes types, HouseholdFactsOf facts, Spells spells,
      Register register, Parameters parameters, Clock clock) {
    this.store = store;
    this.measures = measures;
    this.types = types;
    this.facts = facts;
    this.spells = spells;
    this.register = register;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Plan of(String caseNo) {
    return store.require(caseNo);
  }

  @Transactional(readOnly = true)
  public List<Plan.Proposal> proposals(String caseNo) {
    return store.proposals(caseNo);
  }

  /** Keeps what the table proposes for a risk of a case; types that are no longer offered are left out. */
  public void propose(String caseNo, Risk risk, List<Plan.Proposal> proposals) {
    LocalDate today = LocalDate.now(clock);
    store.propose(caseNo, risk, proposals.stream()
        .filter(one -> types.find(one.type()).filter(type -> type.offeredOn(today)).isPresent()).toList());
  }

  /** Live measures of the plan's spell, which a revision keeps or withdraws. */
  @Transactional(readOnly = true)
  public List<Measure> live(Plan plan) {
    return measures.ofSpell(plan.spellId()).stream().filter(measure -> measure.state().live()).toList();
  }

  /** Every rule, held against the household as it is now. */
  @Transactional(readOnly = true)
  public List<PlanCheck> checks(Plan plan) {
    LocalDate today = LocalDate.now(clock);
    var catalogue = types.all().stream().collect(Collectors.toMap(MeasureType::code, Function.identity()));
    return new PlanChecks(facts.household(plan.householdId()), spells.require(plan.spellId()).risks(), measures.ofSpell(plan.spellId()), catalogue,
        firstUntil(plan), today).of(plan);
  }

  /** Day until which the first measure of the spell is due. */
  @Transactional(readOnly = true)
  public LocalDate firstUntil(Plan plan) {
    Spell spell = spells.require(plan.spellId());
    return spell.opened().plusDays(parameters.whole(ParameterKey.FIRST_MEASURE_DAYS,
        register.require(spell.householdId()).village(), spell.opened()));
  }

  public void keep(Plan plan) {
    store.draft(plan);
  }

  @Transactional(readOnly = true)
  public Optional<Plan.Review> latestReview(String caseNo) {
    return store.latestReview(caseNo);
  }

  public void review(String caseNo, Plan.Review review, long staffId) {
    store.review(caseNo, review, staffId);
  }
}
