package org.bangfu.casework;

import java.time.LocalDate;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Reviews.Level;
import org.bangfu.casework.Reviews.Outcome;
import org.bangfu.casework.Reviews.Review;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;

/** What township and county have in common when they answer: each answer is kept with its level and told in the timeline. */
class KeptReviews {

  private final Reviews reviews;
  private final Days days;
  private final Level level;

  KeptReviews(StepParts parts, Level level) {
    reviews = parts.reviews();
    days = parts.days();
    this.level = level;
  }

  /** @param opinion what stands in its support; absent where a document number says all */
  void approved(StepContext context, @Nullable String opinion, @Nullable Category category, @Nullable String documentNo,
      @Nullable LocalDate decidedOn) {
    keep(context, new Review(level, Outcome.APPROVE, null, opinion, category, documentNo, decidedOn, days.now()));
  }

  /** Back to a named step, with a reason. */
  StepResult returned(StepContext context, FormValues values) {
    String to = values.text("returnTo");
    String reason = values.text("reason");
    keep(context, new Review(level, Outcome.RETURN, to, reason, null, null, null, days.now()));
    return new StepResult(Map.of(), Kind.RETURNED, "return-" + to, reason);
  }

  StepResult refused(StepContext context, String reason) {
    keep(context, new Review(level, Outcome.REFUSE, null, reason, null, null, null, days.now()));
    return new StepResult(Map.of(), Kind.REFUSED, "refuse-" + context.process(), reason);
  }

  private void keep(StepContext context, Review review) {
    reviews.add(context.caseFile().caseNo(), review, context.who().staffId());
  }
}
