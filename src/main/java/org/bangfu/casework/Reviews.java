package org.bangfu.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bangfu.households.Category;
import org.jspecify.annotations.Nullable;

/** Where the decisions of township and county are kept; appended only (domain §3 steps 4 and 5). */
public interface Reviews {

  /** Who decides. */
  enum Level { TOWNSHIP, COUNTY }

  /** What is decided; a return is neither a refusal nor an objection. */
  enum Outcome { APPROVE, RETURN, REFUSE }

  /**
   * A decision.
   *
   * @param returnTo word of the step a return leads to, e.g. {@code verify}
   * @param reason why it was returned, or the opinion
   * @param category the county's category
   * @param documentNo number of the county's decision
   */
  record Review(Level level, Outcome outcome, @Nullable String returnTo, @Nullable String reason,
      @Nullable Category category, @Nullable String documentNo, @Nullable LocalDate decidedOn, Instant at) {
  }

  void add(String caseNo, Review review, long staffId);

  Optional<Review> latest(String caseNo);

  Optional<Review> latest(String caseNo, Level level);

  /** The county's latest decision, which must be an approval: for what follows from one. */
  default Review requireApproved(String caseNo) {
    return latest(caseNo, Level.COUNTY).filter(review -> review.outcome() == Outcome.APPROVE)
        .orElseThrow(() -> new IllegalStateException("the county has not approved case " + caseNo));
  }

  void announced(String caseNo, LocalDate day, String place, long staffId);
}
