package org.bangfu.identification.steps;

import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Days;
import org.bangfu.forms.FormValues;
import org.bangfu.identification.Refusals;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.springframework.stereotype.Component;

/** The village tells the applicant of the refusal, and that they may declare again. */
@Component
class InformApplicant implements IdentificationStep {

  private final Refusals refusals;
  private final Days days;
  private final StepTexts texts;

  InformApplicant(Refusals refusals, Days days, StepTexts texts) {
    this.refusals = refusals;
    this.days = days;
    this.texts = texts;
  }

  @Override
  public String step() {
    return "Task_InformApplicant";
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
    String caseNo = context.caseFile().caseNo();
    refusals.informed(caseNo, days.done(context.caseFile(), values, "informedOn"), values.text("informedHow"),
        context.who().staffId());
    return new StepResult(Map.of(), Kind.STEP_DONE, "informed", texts.word("informed", values.text("informedHow")));
  }
}
