package org.bangfu.identification.steps;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Days;
import org.bangfu.forms.FormValues;
import org.bangfu.identification.Reviews;
import org.bangfu.identification.Reviews.Level;
import org.bangfu.identification.Reviews.Outcome;
import org.bangfu.identification.Reviews.Review;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 4: the township approves, returns to a named step with a reason, or refuses with a reason code. */
@Component
class TownshipReview implements IdentificationStep {

  private final Reviews reviews;
  private final CaseSummary summary;
  private final Returns returns;
  private final RefusalForm refusal;
  private final OwnWork ownWork;
  private final Days days;
  private final Clock clock;

  TownshipReview(Reviews reviews, CaseSummary summary, Returns returns, RefusalForm refusal, OwnWork ownWork, Days days,
      Clock clock) {
    this.reviews = reviews;
    this.summary = summary;
    this.returns = returns;
    this.refusal = refusal;
    this.ownWork = ownWork;
    this.days = days;
    this.clock = clock;
  }

  @Override
  public String step() {
    return "Task_TownshipReview";
  }

  @Override
  public FormValues open(StepContext context) {
    Map<String, @Nullable Object> values = new HashMap<>(summary.of(context));
    values.put("returnReason", returns.reason(context.caseFile().caseNo(), "review"));
    values.put("refusalReasons", refusal.reasons());
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    ownWork.refuse(context);
    if (values.flag("spotCheck")) {
      days.done(context.caseFile(), values, "spotCheckedOn");
    }
    return switch (values.text("reviewOutcome")) {
      case "approve" -> keep(context, values, Outcome.APPROVE, Kind.STEP_DONE, values.text("opinion"));
      case "return" -> keep(context, values, Outcome.RETURN, Kind.RETURNED, values.text("reason"));
      default -> keep(context, values, Outcome.REFUSE, Kind.REFUSED, refusal.propose(context, values));
    };
  }

  private StepResult keep(StepContext context, FormValues values, Outcome outcome, Kind kind, String reason) {
    String returnTo = outcome == Outcome.RETURN ? values.text("returnTo") : null;
    reviews.add(context.caseFile().caseNo(),
        new Review(Level.TOWNSHIP, outcome, returnTo, reason, null, null, null, clock.instant()),
        context.who().staffId());
    String word = returnTo == null ? values.text("reviewOutcome") : "return-" + returnTo;
    return new StepResult(Map.of(), kind, word, reason);
  }
}
