package org.bangfu.assistance.steps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bangfu.assistance.AssistanceKinds;
import org.bangfu.assistance.green.GreenChannel;
import org.bangfu.assistance.green.GreenChannelCourse;
import org.bangfu.assistance.green.ReliefMeasures;
import org.bangfu.casework.Days;
import org.bangfu.cases.HouseholdWork;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.OpenWork;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.measures.Measure;
import org.bangfu.measures.Measures;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The county answers that the five steps are late: push and set another day, or stop the channel. */
@Component
class AnswerGreenAlarm implements StepHandler {

  private final ReliefMeasures relief;
  private final GreenChannelCourse course;
  private final GreenSummary summary;
  private final Measures measures;
  private final HouseholdWork work;
  private final AssistanceTexts texts;
  private final Days days;

  AnswerGreenAlarm(ReliefMeasures relief, GreenChannelCourse course, GreenSummary summary, Measures measures,
      HouseholdWork work, AssistanceTexts texts, Days days) {
    this.relief = relief;
    this.course = course;
    this.summary = summary;
    this.measures = measures;
    this.work = work;
    this.texts = texts;
    this.days = days;
  }

  @Override
  public String process() {
    return AssistanceKinds.GREEN_CHANNEL.process();
  }

  @Override
  public String step() {
    return "Task_AnswerGreenAlarm";
  }

  @Override
  public FormValues open(StepContext context) {
    GreenChannel channel = relief.of(context.caseFile().caseNo());
    Map<String, @Nullable Object> values = new HashMap<>(summary.of(context.caseFile()));
    List<String> steps = work.open(channel.householdId()).stream()
        .filter(step -> step.caseNo().equals(channel.identificationCase())).map(OpenWork.Step::stepName).distinct().toList();
    values.put("stepsText", steps.isEmpty() ? texts.of("none") : String.join("、", steps));
    values.put("given", measures.ofRelief(channel.caseNo()).stream().map(this::row).toList());
    return new FormValues(values);
  }

  private Map<String, String> row(Measure measure) {
    return Map.of("typeText", texts.type(measure.type()), "departmentText", texts.department(measure.department()),
        "plannedForText", measure.plannedFor().toString(), "stateText", texts.word("state", measure.state()));
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    if (values.text("greenAnswer").equals("stop")) {
      return new StepResult(Map.of(), Kind.REFUSED, "green-stop", values.text("stopReason"));
    }
    LocalDate until = Objects.requireNonNull(values.date("extendTo"));
    String caseNo = context.caseFile().caseNo();
    LocalDate last = relief.extendableUntil(relief.of(caseNo), days.today());
    if (!until.isAfter(days.today()) || until.isAfter(last)) {
      throw new FormRefused("extendTo", "assistance.green.extend.range", days.today().plusDays(1).toString(),
          last.toString());
    }
    course.extend(caseNo, until);
    return new StepResult(Map.of(), Kind.STEP_DONE, "green-urged",
        texts.of("green.urged", until.toString(), values.text("urgeNote")));
  }
}
