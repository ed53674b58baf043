package org.bangfu.elimination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.households.Household;
import org.bangfu.households.Member;
import org.bangfu.households.Register;
import org.bangfu.households.Risk;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.Measures;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.bangfu.security.ForOwnRules;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes the facts of the gate, asks the table, and keeps what it answered (domain §6). */
@Service
@Transactional
@ForOwnRules
public class Gates {

  private final Spells spells;
  private final Register register;
  private final IncomeLately incomes;
  private final Measures measures;
  private final Parameters parameters;
  private final Findings findings;
  private final SpellCases matters;
  private final GateTable table;
  private final GateStore store;
  private final Clock clock;

  Gates(Spells spells, Register register, IncomeLately incomes, Measures measures, Parameters parameters,
      Findings findings, SpellCases matters, GateTable table, GateStore store, Clock clock) {
    this.spells = spells;
    this.register = register;
    this.incomes = incomes;
    this.measures = measures;
    this.parameters = parameters;
    this.findings = findings;
    this.matters = matters;
    this.table = table;
    this.store = store;
    this.clock = clock;
  }

  /**
   * What the gate would say of a running spell today, before anybody judged risks and living. Not kept with a case; the
   * engine notes each answer of a table, so the transaction must be able to write.
   */
  public GateResult preview(Spell spell) {
    return ask(null, facts(spell, Optional.empty()));
  }

  /** Asks the gate over what is known of the case now and keeps the answer. */
  public GateResult evaluate(String caseNo) {
    Spell spell = spells.require(matters.of(caseNo).spellId());
    GateResult result = ask(caseNo, facts(spell, findings.latest(caseNo)));
    store.add(caseNo, spell.id(), result);
    return result;
  }

  @Transactional(readOnly = true)
  public Optional<GateResult> latest(String caseNo) {
    return store.latest(caseNo);
  }

  private GateResult ask(@Nullable String caseNo, GateFacts facts) {
    GateTable.Answer answer = table.ask(caseNo, facts);
    // What the table does not answer counts as not met: never a silent default.
    List<GateCondition> conditions = Arrays.stream(GateCondition.Code.values())
        .map(code -> GateCondition.of(code, answer.met().getOrDefault(code, false), facts)).toList();
    return new GateResult(conditions, answer.version(), clock.instant());
  }

  private GateFacts facts(Spell spell, Optional<Findings.Found> found) {
    LocalDate today = LocalDate.now(clock);
    Household household = register.require(spell.householdId());
    AreaCode village = household.village();
    GateFacts.Income income = incomes.of(household.id(), today, clock.getZone(),
        parameters.whole(ParameterKey.ELIMINATION_INCOME_MONTHS, village, today),
        parameters.decimal(ParameterKey.MONITORING_LINE, village, today));
    List<Member> members = register.members(household.id());
    int able = (int) members.stream().filter(member -> member.labour().canWork()).count();
    return new GateFacts((int) ChronoUnit.MONTHS.between(spell.opened(), today),
        parameters.whole(ParameterKey.ELIMINATION_MONTHS, village, today), income, unanswered(spell),
        without(spell.risks(), found.map(Findings.Found::solved).orElse(Set.of())), spell.risks().size(),
        found.map(Findings.Found::problems).orElse(null), able, members.size(), able == 0 || household.safetyNet());
  }

  private Set<Risk> unanswered(Spell spell) {
    return without(spell.risks(), measures.ofSpell(spell.id()).stream()
        .filter(measure -> measure.state() == MeasureState.CONFIRMED)
        .map(Measure::risk).collect(Collectors.toSet()));
  }

  private static Set<Risk> without(Set<Risk> risks, Set<Risk> gone) {
    return risks.stream().filter(risk -> !gone.contains(risk)).collect(Collectors.toSet());
  }
}
