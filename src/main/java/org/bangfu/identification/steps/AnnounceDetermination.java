package org.bangfu.identification.steps;

import java.util.Map;
import java.util.Objects;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Days;
import org.bangfu.forms.FormValues;
import org.bangfu.identification.Reviews;
import org.bangfu.identification.Reviews.Level;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.springframework.stereotype.Component;

/** Step 5: the village puts the announcement up; then the case is done. */
@Component
class AnnounceDetermination implements IdentificationStep {

  private final Reviews reviews;
  private final Days days;
  private final StepTexts texts;

  AnnounceDetermination(Reviews reviews, Days days, StepTexts texts) {
    this.reviews = reviews;
    this.days = days;
    this.texts = texts;
  }

  @Override
  public String step() {
    return "Task_AnnounceDetermination";
  }

  @Override
  public FormValues open(StepContext context) {
    return reviews.latest(context.caseFile().caseNo(), Level.COUNTY)
        .map(review -> new FormValues(Map.of(
            "categoryText", texts.word("category", Objects.requireNonNull(review.category())),
            "documentNo", String.valueOf(review.documentNo()),
            "decidedOnText", String.valueOf(review.decidedOn()))))
        .orElse(FormValues.EMPTY);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    String caseNo = context.caseFile().caseNo();
    reviews.announced(caseNo, days.done(context.caseFile(), values, "announcedOn"), values.text("place"),
        context.who().staffId());
    return new StepResult(Map.of(), Kind.STEP_DONE, "announced", values.text("place"));
  }
}
