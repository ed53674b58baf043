package org.bangfu.identification;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.Cases;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.casework.Refusals;
import org.bangfu.casework.Reviews;
import org.bangfu.casework.TotalLimits;
import org.bangfu.households.Household;
import org.bangfu.households.Register;
import org.bangfu.households.Risk;
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

/** Begins identifications and puts their results into force (domain §3). */
@Service
@Transactional
public class Identifications {

  /** Id of the process. */
  public static final String PROCESS = "Identification";

  /** One identification of a household is open at a time. */
  public static final CaseKind KIND = new CaseKind(PROCESS, "SB", true);

  /** The same course for a household whose risk was eliminated before (再纳入): told apart in every list by its number. */
  public static final CaseKind REENTRY = new CaseKind(PROCESS, "ZN", true);

  private final Register register;
  private final AccessPolicy policy;
  private final TotalLimits total;
  private final Cases cases;
  private final Clues clues;
  private final Verifications verifications;
  private final Reviews reviews;
  private final Refusals refusals;
  private final Reentries reentries;
  private final Spells spells;
  private final Worksheets worksheets;
  private final Timeline timeline;
  private final IdentificationProcess process;
  private final CurrentStaff staff;

  Identifications(Register register, AccessPolicy policy, TotalLimits total, Cases cases,
      Clues clues, Verifications verifications, Reviews reviews, Refusals refusals, Reentries reentries, Spells spells,
      Worksheets worksheets, Timeline timeline, IdentificationProcess process, CurrentStaff staff) {
    this.register = register;
    this.policy = policy;
    this.total = total;
    this.cases = cases;
    this.clues = clues;
    this.verifications = verifications;
    this.reviews = reviews;
    this.refusals = refusals;
    this.reentries = reentries;
    this.spells = spells;
    this.worksheets = worksheets;
    this.timeline = timeline;
    this.process = process;
    this.staff = staff;
  }

  /** Whether the signed-in person may register a clue for the household now. */
  @Transactional(readOnly = true)
  public boolean mayStart(Household household) {
    return household.category() == null && policy.may(Action.CASE_START, household.village());
  }

  /**
   * Registers a clue and begins the case. Throws {@code identification.alreadyMonitored} for a household with an open
   * spell and {@code case.alreadyOpen} where a case is open already.
   */
  public CaseFile start(long householdId, Clue clue) {
    Household household = register.require(householdId);
    policy.require(Action.CASE_START, household.village());
    if (household.category() != null) {
      throw new BusinessException("identification.alreadyMonitored", household.householdNo());
    }
    Optional<Spell> earlier = eliminated(householdId);
    CaseFile file = cases.open(earlier.isPresent() ? REENTRY : KIND, householdId,
        total.of(ParameterKey.IDENTIFICATION_TOTAL_DAYS, ParameterKey.IDENTIFICATION_TOTAL_WORKING, household.village()));
    earlier.ifPresent(spell -> reentries.mark(file.caseNo(), spell.id()));
    clues.add(file.caseNo(), clue, staff.require());
    timeline.append(new NewTimelineEntry(file.caseNo(), Kind.OPENED, null, null,
        (earlier.isPresent() ? "reentry." : "clue.") + clue.source().name(), null, null));
    process.start(file.caseNo(), householdId);
    return file;
  }

  /** The spell that ended last, where it ended by elimination: a new one after it is a re-entry. */
  private Optional<Spell> eliminated(long householdId) {
    return spells.of(householdId).stream().findFirst()
        .filter(spell -> SpellEnd.ELIMINATED.name().equals(spell.closedWhy()));
  }

  /** Opens the spell with its snapshots as the county decided. */
  public void openSpell(String caseNo) {
    CaseFile file = cases.require(caseNo);
    Reviews.Review decided = reviews.requireApproved(caseNo);
    Set<Risk> risks = verifications.latest(caseNo).map(Verifications.Verification::risks).orElse(Set.of());
    spells.open(file.householdId(), Objects.requireNonNull(decided.category()), risks,
        Objects.requireNonNull(decided.decidedOn()), caseNo);
    worksheets.close(caseNo);
  }

  /** Puts the refusal that a step proposed into force. */
  public void refuse(String caseNo) {
    if (!refusals.record(caseNo)) {
      throw new IllegalStateException("no refusal with a reason was proposed for case " + caseNo);
    }
    worksheets.close(caseNo);
  }

  /** Closes the case with what came of it. */
  public void close(String caseNo) {
    String admitted = reentries.earlierSpell(caseNo).isPresent() ? "reentered" : "determined";
    String outcome = refusals.recorded(caseNo) ? "refused" : admitted;
    cases.close(caseNo, outcome);
    timeline.append(new NewTimelineEntry(caseNo, Kind.CLOSED, null, null, outcome, null, null));
  }
}
