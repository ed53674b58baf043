package org.bangfu.elimination;

import java.util.Objects;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.casework.Refusals;
import org.bangfu.casework.Reviews;
import org.bangfu.households.Household;
import org.bangfu.households.SpellEnd;
import org.bangfu.households.Spells;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Natural decrease 自然减少: a household died out or moved away, and its spell ends (domain §2). */
@Service
@Transactional
public class NaturalDecreases implements SpellCourse {

  /** Id of the process. */
  public static final String PROCESS = "NaturalDecrease";

  /** One of a household is open at a time. */
  public static final CaseKind KIND = new CaseKind(PROCESS, "JS", true);

  private final SpellMatters matters;
  private final AccessPolicy policy;
  private final Reviews reviews;
  private final Refusals refusals;
  private final Spells spells;

  NaturalDecreases(SpellMatters matters, AccessPolicy policy, Reviews reviews, Refusals refusals, Spells spells) {
    this.matters = matters;
    this.policy = policy;
    this.reviews = reviews;
    this.refusals = refusals;
    this.spells = spells;
  }

  /** Whether the signed-in person may report it of the household now. */
  @Transactional(readOnly = true)
  public boolean mayStart(Household household) {
    return household.category() != null && policy.may(Action.DECREASE_PROPOSE, household.village())
        && !matters.open(household.id(), PROCESS);
  }

  /** @param why {@link SpellEnd#DIED} or {@link SpellEnd#MOVED_AWAY}; an elimination has its own five steps */
  public CaseFile start(Household household, SpellEnd why) {
    policy.require(Action.DECREASE_PROPOSE, household.village());
    if (why == SpellEnd.ELIMINATED) {
      throw new IllegalArgumentException("an elimination is no natural decrease");
    }
    return matters.begin(KIND, matters.running(household), why.name(), "decrease-" + why.name(), null);
  }

  /** Why the household is said to be gone. */
  @Transactional(readOnly = true)
  public SpellEnd why(String caseNo) {
    return SpellEnd.valueOf(Objects.requireNonNull(matters.of(caseNo).detail()));
  }

  /** Ends the spell as the county recorded. */
  public void closeSpell(String caseNo) {
    Reviews.Review decided = reviews.requireApproved(caseNo);
    spells.close(matters.of(caseNo).spellId(), why(caseNo), Objects.requireNonNull(decided.decidedOn()), caseNo);
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
    matters.close(caseNo, refusals.recorded(caseNo) ? "notDecreased" : "decreased");
  }
}
