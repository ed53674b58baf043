package org.bangfu.elimination;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.casework.Refusals;
import org.bangfu.casework.Reviews;
import org.bangfu.casework.TotalLimits;
import org.bangfu.elimination.GateCondition.Code;
import org.bangfu.households.Household;
import org.bangfu.households.Spell;
import org.bangfu.households.SpellEnd;
import org.bangfu.households.Spells;
import org.bangfu.households.Worksheets;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins eliminations and puts their results into force (domain §6). */
@Service
@Transactional
public class Eliminations implements SpellCourse {

  /** Id of the process. */
  public static final String PROCESS = "Elimination";

  /** One elimination of a household is open at a time. */
  public static final CaseKind KIND = new CaseKind(PROCESS, "XC", true);

  /** Word of the reason under which the gate refuses. */
  static final String GATE_CLOSED = "GATE_CLOSED";

  private final SpellMatters matters;
  private final AccessPolicy policy;
  private final TotalLimits total;
  private final Gates gates;
  private final GateWords words;
  private final Reviews reviews;
  private final Refusals refusals;
  private final Spells spells;
  private final Worksheets worksheets;
  private final Rechecks rechecks;
  private final CurrentStaff staff;

  Eliminations(SpellMatters matters, AccessPolicy policy, TotalLimits total, Gates gates, GateWords words,
      Reviews reviews, Refusals refusals, Spells spells, Worksheets worksheets, Rechecks rechecks, CurrentStaff staff) {
    this.matters = matters;
    this.policy = policy;
    this.total = total;
    this.gates = gates;
    this.words = words;
    this.reviews = reviews;
    this.refusals = refusals;
    this.spells = spells;
    this.worksheets = worksheets;
    this.rechecks = rechecks;
    this.staff = staff;
  }

  /** Whether the signed-in person may propose the household now. */
  @Transactional(readOnly = true)
  public boolean mayStart(Household household) {
    return household.category() != null && policy.may(Action.ELIMINATION_PROPOSE, household.village())
        && !matters.open(household.id(), PROCESS);
  }

  /** What the gate says of the household today, before anybody judged risks and living. */
  public GateResult preview(Household household) {
    policy.require(Action.ELIMINATION_PROPOSE, household.village());
    return gates.preview(matters.running(household));
  }

  /**
   * Begins the five steps. Throws {@code elimination.withoutLabour} for a household wholly without labour ability, which
   * is never eliminated, {@code elimination.notMonitored} where no spell runs, and {@code case.alreadyOpen}.
   */
  public CaseFile start(Household household) {
    policy.require(Action.ELIMINATION_PROPOSE, household.village());
    Spell spell = matters.running(household);
    if (!gates.preview(spell).met(Code.LABOUR)) {
      throw new BusinessException("elimination.withoutLabour", household.householdNo());
    }
    return matters.begin(KIND, spell, null, "propose", total.of(ParameterKey.ELIMINATION_TOTAL_DAYS,
        ParameterKey.ELIMINATION_TOTAL_WORKING, household.village()));
  }

  /** Asks the gate; a closed one is proposed as a refusal with the sentences that say why. */
  public boolean gateOpen(String caseNo) {
    GateResult result = gates.evaluate(caseNo);
    if (!result.open()) {
      refusals.propose(caseNo, "Decision_EliminationGate", GATE_CLOSED, words.unmet(result, Locale.SIMPLIFIED_CHINESE),
          staff.require().staffId());
    }
    return result.open();
  }

  /** Throws {@code elimination.gateClosed} with the sentences of what is not met, whatever a model let through. */
  public void requireGate(String caseNo) {
    GateResult result = gates.evaluate(caseNo);
    if (!result.open()) {
      throw new BusinessException("elimination.gateClosed", words.unmet(result, Locale.SIMPLIFIED_CHINESE));
    }
  }

  /** Ends the spell as the county decided and plans the re-check. */
  public void closeSpell(String caseNo) {
    Reviews.Review decided = reviews.requireApproved(caseNo);
    long spellId = matters.of(caseNo).spellId();
    LocalDate day = Objects.requireNonNull(decided.decidedOn());
    spells.close(spellId, SpellEnd.ELIMINATED, day, caseNo);
    worksheets.close(caseNo);
    rechecks.plan(spellId, caseNo, day);
  }

  @Override
  public String process() {
    return PROCESS;
  }

  @Override
  public void refuse(String caseNo) {
    matters.refuse(caseNo);
    worksheets.close(caseNo);
  }

  @Override
  public void close(String caseNo) {
    matters.close(caseNo, refusals.recorded(caseNo) ? "notEliminated" : "eliminated");
  }
}
