package org.bangfu.elimination;

import java.util.Objects;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.casework.Refusals;
import org.bangfu.casework.Reviews;
import org.bangfu.households.Household;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roll-back 回退: an elimination is found to be wrong, and the same spell runs again (domain §6). */
@Service
@Transactional
public class RollBacks implements SpellCourse {

  /** Id of the process. */
  public static final String PROCESS = "RollBack";

  /** One roll-back of a household is open at a time. */
  public static final CaseKind KIND = new CaseKind(PROCESS, "HT", true);

  private final SpellMatters matters;
  private final AccessPolicy policy;
  private final Reviews reviews;
  private final Refusals refusals;
  private final Spells spells;

  RollBacks(SpellMatters matters, AccessPolicy policy, Reviews reviews, Refusals refusals, Spells spells) {
    this.matters = matters;
    this.policy = policy;
    this.reviews = reviews;
    this.refusals = refusals;
    this.spells = spells;
  }

  /** Whether the signed-in person may put the household's last elimination in question now. */
  @Transactional(readOnly = true)
  public boolean mayStart(Household household) {
    return household.category() == null && policy.may(Action.ROLL_BACK_PROPOSE, household.village())
        && matters.lastEliminated(household.id()).isPresent() && !matters.open(household.id(), PROCESS);
  }

  /**
   * Puts the household's last elimination in question. Throws {@code elimination.rollBack.none} where the latest spell
   * did not end by elimination.
   */
  public CaseFile start(Household household) {
    policy.require(Action.ROLL_BACK_PROPOSE, household.village());
    Spell spell = matters.lastEliminated(household.id())
        .orElseThrow(() -> new BusinessException("elimination.rollBack.none", household.householdNo()));
    return matters.begin(KIND, spell, null, "rollBack", null);
  }

  /** The same because of a re-check; one that is under way already goes on. */
  public void startAfter(String recheckCaseNo) {
    Spell spell = spells.require(matters.of(recheckCaseNo).spellId());
    if (!matters.open(spell.householdId(), PROCESS)) {
      matters.begin(KIND, spell, recheckCaseNo, "rollBack", null);
    }
  }

  /** Lets the spell run again as the county decided. */
  public void reopen(String caseNo) {
    Reviews.Review decided = reviews.requireApproved(caseNo);
    spells.reopen(matters.of(caseNo).spellId(), Objects.requireNonNull(decided.decidedOn()), caseNo);
  }

  @Override
  public String process() {
    return PROCESS;
  }

  @Override
  public void refuse(String caseNo) {
    matters.refuse(caseNo);
  }

  @Override
  public void close(String caseNo) {
    matters.close(caseNo, refusals.recorded(caseNo) ? "notRolledBack" : "rolledBack");
  }
}
