package org.bangfu.assistance.steps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bangfu.assistance.MeasureCourse;
import org.bangfu.casework.Days;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.springframework.stereotype.Component;

/** The department delivers, with amount, day and evidence. */
@Component
class DeliverMeasure implements MeasureStep {

  private final MeasureCourse course;
  private final MeasureSummary summary;
  private final Days days;

  DeliverMeasure(MeasureCourse course, MeasureSummary summary, Days days) {
    this.course = course;
    this.summary = summary;
    this.days = days;
  }

  @Override
  public String step() {
    return "Task_DeliverMeasure";
  }

  @Override
  public FormValues open(StepContext context) {
    return new FormValues(summary.of(context.caseFile()));
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    String caseNo = context.caseFile().caseNo();
    if (!values.text("deliveryOutcome").equals("delivered")) {
      course.fail(caseNo, values.text("reason"));
      return new StepResult(Map.of(), Kind.REFUSED, "cannot-deliver", values.text("reason"));
    }
    List<String> evidence = values.rows("evidence").stream().map(file -> file.text("id")).toList();
    BigDecimal amount = values.get("amount") == null ? null : values.number("amount");
    course.deliver(caseNo, days.done(context.caseFile(), values, "deliveredOn"), amount,
        evidence.isEmpty() ? null : evidence.get(0), values.text("note"));
    return new StepResult(Map.of(), Kind.STEP_DONE, "delivered", values.text("note"));
  }
}
