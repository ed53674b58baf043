package org.bangfu.assistance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bangfu.households.Risk;
import org.jspecify.annotations.Nullable;

/**
 * A plan of assistance, draft or in force.
 *
 * @param risks the risks it answers
 * @param correction the risks of the spell that it no longer answers, where it corrects them
 * @param unwilling why the household does not want to develop, where it does not
 * @param lines measures it adds
 * @param dropped keys of live measures it withdraws
 * @param inForce when the township approved it
 */
public record Plan(String caseNo, long householdId, long spellId, PlanWhy why, Set<Risk> risks,
    @Nullable Correction correction, @Nullable String unwilling, List<Line> lines, Set<Long> dropped, @Nullable Instant inForce) {

  /** Risks of the spell that the household does not have. */
  public record Correction(Set<Risk> dropped, String reason) {
  }

  /** A measure of a plan. */
  public record Line(Risk risk, String type, String department, LocalDate plannedFor, @Nullable String note) {
  }

  /**
   * What the table of measures proposes.
   *
   * @param prefill whether a draft begins with it; the others are there to choose
   */
  public record Proposal(Risk risk, String type, String department, boolean prefill) {
  }

  /** A decision about a draft. */
  public record Review(boolean approved, @Nullable String reason, Instant at) {
  }
}
