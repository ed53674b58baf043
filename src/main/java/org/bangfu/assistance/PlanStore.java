package org.bangfu.assistance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bangfu.households.Risk;

/** Where plans are kept. */
public interface PlanStore {

  void begin(String caseNo, long householdId, long spellId, PlanWhy why, Set<Risk> risks);

  /** Throws {@link org.bangfu.shared.NotFoundException} for a case without a plan. */
  Plan require(String caseNo);

  /** Plans of a spell, newest first. */
  List<Plan> ofSpell(long spellId);

  /** Replaces what the table proposes for a risk. */
  void propose(String caseNo, Risk risk, List<Plan.Proposal> proposals);

  List<Plan.Proposal> proposals(String caseNo);

  /** Replaces risks, will, lines and dropped measures of the draft. */
  void draft(Plan plan);

  void review(String caseNo, Plan.Review review, long staffId);

  Optional<Plan.Review> latestReview(String caseNo);

  /** @param members fingerprint of the members the plan was made for */
  void putInForce(String caseNo, Instant at, String members);

  /** Fingerprint of the members that the newest plan in force was made for. */
  Optional<String> membersOf(long spellId);
}
