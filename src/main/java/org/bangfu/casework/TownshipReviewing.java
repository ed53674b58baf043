package org.bangfu.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Reviews.Level;
import org.bangfu.casework.Reviews.Outcome;
import org.bangfu.casework.Reviews.Review;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;

/** The township approves, returns to a named step with a reason, or refuses with a reason code. */
public abstract class TownshipReviewing implements StepHandler {

  private final Reviews reviews;
  private final Returns returns;
  private final RefusalForm refusal;
  private final OwnWork ownWork;
  private final Days days;
  private final Set<String> submitting;

  /** @param submitting steps whose people may not review the case */
  protected TownshipReviewing(StepParts parts, Set<String> submitting) {
    reviews = parts.reviews();
    returns = parts.returns();
    refusal = parts.refusal();
    ownWork = parts.ownWork();
    days = parts.days();
    this.submitting = Set.copyOf(submitting);
  }

  /** What the reviewer sees of the case so far. */
  protected abstract Map<String, @Nullable Object> summary(StepContext context);

  @Override
  public String step() {
    return "Task_TownshipReview";
  }

  @Override
  public FormValues open(StepContext context) {
    Map<String, @Nullable Object> values = new HashMap<>(summary(context));
    values.put("returnReason", returns.reason(context.caseFile().caseNo(), "review"));
    values.put("refusalReasons", refusal.reasons(context));
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    ownWork.refuse(context, submitting);
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
        new Review(Level.TOWNSHIP, outcome, returnTo, reason, null, null, null, days.now()),
        context.who().staffId());
    return new StepResult(Map.of(), kind, switch (outcome) {
      case APPROVE -> "approve";
      case RETURN -> "return-" + returnTo;
      case REFUSE -> "refuse-" + context.process();
    }, reason);
  }
}
