package org.bangfu.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Reviews.Level;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;

/** The township approves, returns to a named step with a reason, or refuses with a reason code. */
public abstract class TownshipReviewing implements StepHandler {

  private final KeptReviews reviews;
  private final Returns returns;
  private final RefusalForm refusal;
  private final OwnWork ownWork;
  private final Days days;
  private final Set<String> submitting;

  /** @param submitting steps whose people may not review the case */
  protected TownshipReviewing(StepParts parts, Set<String> submitting) {
    reviews = new KeptReviews(parts, Level.TOWNSHIP);
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
      case "approve" -> approve(context, values.text("opinion"));
      case "return" -> reviews.returned(context, values);
      default -> reviews.refused(context, refusal.propose(context, values));
    };
  }

  private StepResult approve(StepContext context, String opinion) {
    reviews.approved(context, opinion, null, null, null);
    return new StepResult(Map.of(), Kind.STEP_DONE, "approve", opinion);
  }
}
