package org.bangfu.assistance.steps;

import java.util.HashMap;
import java.util.Map;
import org.bangfu.assistance.MeasureCourse;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A department takes a measure on, hands it on to another one with a reason, or cannot deliver it. */
@Component
class AnswerOffer implements MeasureStep {

  private final MeasureCourse course;
  private final MeasureSummary summary;
  private final AssistanceChoices choices;
  private final AssistanceTexts texts;

  AnswerOffer(MeasureCourse course, MeasureSummary summary, AssistanceChoices choices, AssistanceTexts texts) {
    this.course = course;
    this.summary = summary;
    this.choices = choices;
    this.texts = texts;
  }

  @Override
  public String step() {
    return "Task_AnswerOffer";
  }

  @Override
  public FormValues open(StepContext context) {
    CaseFile file = context.caseFile();
    Map<String, @Nullable Object> values = new HashMap<>(summary.of(file));
    values.put("departmentChoices", choices.departmentsBut(course.of(file.caseNo()).department()));
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    String caseNo = context.caseFile().caseNo();
    String reason = values.text("reason");
    return switch (values.text("offerAnswer")) {
      case "accept" -> {
        course.accept(caseNo, null);
        yield new StepResult(Map.of(), Kind.STEP_DONE, "offer-accepted", null);
      }
      case "pass" -> handOn(caseNo, values.text("toDepartment"), reason);
      default -> {
        course.fail(caseNo, reason);
        yield new StepResult(Map.of(), Kind.REFUSED, "cannot-deliver", reason);
      }
    };
  }

  private StepResult handOn(String caseNo, String department, String reason) {
    if (department.equals(course.of(caseNo).department())) {
      throw new FormRefused("toDepartment", "assistance.handOn.same");
    }
    course.handOn(caseNo, department, reason);
    return new StepResult(Map.of("department", department), Kind.STEP_DONE, "handed-on",
        texts.of("handedOn", texts.department(department), reason));
  }
}
