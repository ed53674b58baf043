package org.bangfu.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Reviews.Level;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;

/** The county decides with a document number, returns to a named step, or refuses with a reason code. */
public abstract class CountyDeciding implements StepHandler {

  private final KeptReviews reviews;
  private final RefusalForm refusal;
  private final OwnWork ownWork;
  private final CourseWords course;
  private final Days days;
  private final Set<String> submitting;

  /** @param submitting steps whose people may not decide the case */
  protected CountyDeciding(StepParts parts, Set<String> submitting) {
    reviews = new KeptReviews(parts, Level.COUNTY);
    refusal = parts.refusal();
    ownWork = parts.ownWork();
    course = parts.course();
    days = parts.days();
    this.submitting = Set.copyOf(submitting);
  }

  /** What the county sees of the case so far. */
  protected abstract Map<String, @Nullable Object> summary(StepContext context);

  /** Throws with the sentence of the first thing that lacks, whatever the model let through. */
  protected abstract void requireReady(StepContext context);

  /** The category that is approved, where the decision is over one. */
  protected abstract @Nullable Category category(FormValues values);

  /** What the timeline tells of an approval. */
  protected abstract String approved(@Nullable Category category, String documentNo);

  @Override
  public String step() {
    return "Task_CountyDetermination";
  }

  @Override
  public FormValues open(StepContext context) {
    Map<String, @Nullable Object> values = new HashMap<>(summary(context));
    values.put("reviewText", course.review(context.caseFile().caseNo()));
    values.put("refusalReasons", refusal.reasons(context));
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    ownWork.refuse(context, submitting);
    return switch (values.text("determinationOutcome")) {
      case "approve" -> approve(context, values);
      case "return" -> reviews.returned(context, values);
      default -> reviews.refused(context, refusal.propose(context, values));
    };
  }

  private StepResult approve(StepContext context, FormValues values) {
    requireReady(context);
    Category category = category(values);
    LocalDate decidedOn = days.done(context.caseFile(), values, "decidedOn");
    String documentNo = values.text("documentNo");
    reviews.approved(context, null, category, documentNo, decidedOn);
    return new StepResult(Map.of(), Kind.DECISION, "approve", approved(category, documentNo));
  }
}
