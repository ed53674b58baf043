package org.bangfu.casework;

import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;

/** The village tells the household of a refusal. */
public abstract class InformingStep implements StepHandler {

  private final Refusals refusals;
  private final Days days;
  private final StepWords texts;

  /** @param texts words of the family, which name its steps */
  protected InformingStep(StepParts parts, StepWords texts) {
    refusals = parts.refusals();
    days = parts.days();
    this.texts = texts;
  }

  @Override
  public FormValues open(StepContext context) {
    return refusals.latest(context.caseFile().caseNo())
        .map(refusal -> new FormValues(Map.of(
            "stageText", texts.word("step", refusal.step()),
            "reasonText", refusal.reason().label(),
            "explanationText", refusal.text())))
        .orElse(FormValues.EMPTY);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    refusals.informed(context.caseFile().caseNo(), days.done(context.caseFile(), values, "informedOn"),
        values.text("informedHow"), context.who().staffId());
    return new StepResult(Map.of(), Kind.STEP_DONE, "informed", texts.word("informed", values.text("informedHow")));
  }
}
