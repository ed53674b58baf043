package org.bangfu.visits.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.bangfu.visits.Visit;
import org.bangfu.visits.VisitKind;
import org.bangfu.visits.VisitReport;
import org.bangfu.visits.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The visit itself: by the contact, by a colleague of the township, or waived to a telephone call with a reason. */
@Component
class VisitHousehold implements StepHandler {

  private final Visits visits;
  private final VisitFacts facts;
  private final MeasureRows measures;
  private final VisitAnswers answers;
  private final StepTexts texts;
  private final Clock clock;

  VisitHousehold(Visits visits, VisitFacts facts, MeasureRows measures, VisitAnswers answers, StepTexts texts,
      Clock clock) {
    this.visits = visits;
    this.facts = facts;
    this.measures = measures;
    this.answers = answers;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String process() {
    return Visits.PROCESS;
  }

  @Override
  public String step() {
    return Visits.STEP;
  }

  @Override
  public FormValues open(StepContext context) {
    Visit visit = visits.require(context.caseFile().caseNo());
    Map<String, @Nullable Object> values = new HashMap<>(facts.of(visit));
    values.put("todayDate", LocalDate.now(clock).toString());
    values.put("visitedOn", LocalDate.now(clock).toString());
    values.put("riskChoices", answers.riskChoices(visit));
    List<Map<String, Object>> rows = measures.of(visit.spellId());
    values.put("measures", rows);
    values.put("measureCount", rows.size());
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    String caseNo = context.caseFile().caseNo();
    Visit visit = visits.require(caseNo);
    VisitReport report = answers.read(visit, values);
    LocalDate today = LocalDate.now(clock);
    if (report.visitedOn().isBefore(today) && values.text("backDateReason").isBlank()) {
      throw new FormRefused("backDateReason", "visits.backDate.reason");
    }
    VisitKind kind = visits.record(caseNo, report, context.who(), context.insteadOf());
    String backDated = report.visitedOn().isBefore(today)
        ? texts.of("backDated", report.visitedOn(), today, values.text("backDateReason")) : null;
    return new StepResult(Map.of(), Kind.STEP_DONE, "visit-" + kind.name().toLowerCase(Locale.ROOT), backDated);
  }
}
