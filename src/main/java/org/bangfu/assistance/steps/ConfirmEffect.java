package org.bangfu.assistance.steps;

import java.util.Map;
import org.bangfu.assistance.MeasureCourse;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.springframework.stereotype.Component;

/** The contact looks at the household whether the measure works. */
@Component
class ConfirmEffect implements MeasureStep {

  private final MeasureCourse course;
  private final MeasureSummary summary;
  private final OwnSteps own;

  ConfirmEffect(MeasureCourse course, MeasureSummary summary, OwnSteps own) {
    this.course = course;
    this.summary = summary;
    this.own = own;
  }

  @Override
  public String step() {
    return "Task_ConfirmEffect";
  }

  @Override
  public FormValues open(StepContext context) {
    return new FormValues(summary.delivered(context.caseFile()));
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    own.refuse(context, "Task_DeliverMeasure");
    String caseNo = context.caseFile().caseNo();
    String note = values.text("effectNote");
    boolean works = values.text("effect").equals("works");
    if (works) {
      course.confirm(caseNo, note);
    } else {
      course.fail(caseNo, note);
    }
    return new StepResult(Map.of(), works ? Kind.STEP_DONE : Kind.REFUSED, works ? "effective" : "ineffective", note);
  }
}
