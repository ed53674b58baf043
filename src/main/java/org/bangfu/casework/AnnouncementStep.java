package org.bangfu.casework;

import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Reviews.Level;
import org.bangfu.casework.Reviews.Review;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;

/** The village puts the county's announcement up. */
public abstract class AnnouncementStep implements StepHandler {

  private final Reviews reviews;
  private final Days days;
  private final CaseworkWords texts;

  protected AnnouncementStep(StepParts parts) {
    reviews = parts.reviews();
    days = parts.days();
    texts = parts.texts();
  }

  @Override
  public FormValues open(StepContext context) {
    return reviews.latest(context.caseFile().caseNo(), Level.COUNTY).map(this::decided).orElse(FormValues.EMPTY);
  }

  private FormValues decided(Review review) {
    Category category = review.category();
    return new FormValues(Map.of(
        "categoryText", category == null ? "" : texts.word("category", category),
        "documentNo", String.valueOf(review.documentNo()),
        "decidedOnText", String.valueOf(review.decidedOn())));
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    reviews.announced(context.caseFile().caseNo(), days.done(context.caseFile(), values, "announcedOn"),
        values.text("place"), context.who().staffId());
    return new StepResult(Map.of(), Kind.STEP_DONE, "announced", values.text("place"));
  }
}
