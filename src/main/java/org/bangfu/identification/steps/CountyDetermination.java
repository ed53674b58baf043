package org.bangfu.identification.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Days;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.identification.Reviews;
import org.bangfu.identification.Reviews.Level;
import org.bangfu.identification.Reviews.Outcome;
import org.bangfu.identification.Reviews.Review;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 5: the county decides on category and document number, returns, or refuses. */
@Component
class CountyDetermination implements IdentificationStep {

  private final Reviews reviews;
  private final CaseSummary summary;
  private final RefusalForm refusal;
  private final OwnWork ownWork;
  private final Readiness readiness;
  private final Days days;
  private final StepTexts texts;
  private final Clock clock;

  CountyDetermination(Reviews reviews, CaseSummary summary, RefusalForm refusal, OwnWork ownWork, Readiness readiness,
      Days days, StepTexts texts, Clock clock) {
    this.reviews = reviews;
    this.summary = summary;
    this.refusal = refusal;
    this.ownWork = ownWork;
    this.readiness = readiness;
    this.days = days;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String step() {
    return "Task_CountyDetermination";
  }

  @Override
  public FormValues open(StepContext context) {
    Map<String, @Nullable Object> values = new HashMap<>(summary.of(context));
    values.put("category", values.get("proposedCategory"));
    values.put("reviewText", reviews.latest(context.caseFile().caseNo(), Level.TOWNSHIP)
        .map(review -> texts.of("review.text", texts.day(review.at()).toString(), String.valueOf(review.reason())))
        .orElse(""));
    values.put("refusalReasons", refusal.reasons());
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    ownWork.refuse(context, "Task_CompareData", "Task_TownshipReview");
    return switch (values.text("determinationOutcome")) {
      case "approve" -> approve(context, values);
      case "return" -> returned(context, values);
      default -> refused(context, values);
    };
  }

  private StepResult approve(StepContext context, FormValues values) {
    readiness.require(context.caseFile().caseNo());
    Category category = Category.valueOf(values.text("category"));
    LocalDate decidedOn = days.done(context.caseFile(), values, "decidedOn");
    String documentNo = values.text("documentNo");
    keep(context, new Review(Level.COUNTY, Outcome.APPROVE, null, null, category, documentNo, decidedOn,
        clock.instant()));
    return new StepResult(Map.of(), Kind.DECISION, "approve",
        texts.of("determined", texts.word("category", category), documentNo));
  }

  private StepResult returned(StepContext context, FormValues values) {
    String to = values.text("returnTo");
    String reason = values.text("reason");
    keep(context, new Review(Level.COUNTY, Outcome.RETURN, to, reason, null, null, null, clock.instant()));
    return new StepResult(Map.of(), Kind.RETURNED, "return-" + to, reason);
  }

  private StepResult refused(StepContext context, FormValues values) {
    String reason = refusal.propose(context, values);
    keep(context, new Review(Level.COUNTY, Outcome.REFUSE, null, reason, null, null, null, clock.instant()));
    return new StepResult(Map.of(), Kind.REFUSED, "refuse", reason);
  }

  private void keep(StepContext context, Review review) {
    reviews.add(context.caseFile().caseNo(), review, context.who().staffId());
  }
}
