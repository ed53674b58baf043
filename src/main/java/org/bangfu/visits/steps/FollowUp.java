package org.bangfu.visits.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.bangfu.visits.MissedReason;
import org.bangfu.visits.Visit;
import org.bangfu.visits.Visits;
import org.jspecify.annotations.Nullable;

/** An overdue visit before township or county: urge the contact, or end it as missed with a coded reason. */
class FollowUp implements StepHandler {

  private final String step;
  private final Visits visits;
  private final VisitFacts facts;

  FollowUp(String step, Visits visits, VisitFacts facts) {
    this.step = step;
    this.visits = visits;
    this.facts = facts;
  }

  @Override
  public String process() {
    return Visits.PROCESS;
  }

  @Override
  public String step() {
    return step;
  }

  @Override
  public FormValues open(StepContext context) {
    Visit visit = visits.require(context.caseFile().caseNo());
    Map<String, @Nullable Object> values = new HashMap<>(facts.of(visit));
    values.put("missedReasons", visits.reasons().stream()
        .map(reason -> Map.of("value", reason.code(), "label", reason.label())).toList());
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    if (!values.text("overdueOutcome").equals("missed")) {
      return new StepResult(Map.of(), Kind.STEP_DONE, "visit-urged", values.text("urgeNote"));
    }
    MissedReason reason = reason(visits.reasons(), values.text("missedReason"));
    visits.miss(context.caseFile().caseNo(), reason.code());
    return new StepResult(Map.of(), Kind.CLOSED, "visit-missed", reason.label() + "：" + values.text("missedNote"));
  }

  private static MissedReason reason(List<MissedReason> reasons, String code) {
    return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst()
        .orElseThrow(() -> new FormRefused("missedReason", "visits.missed.reason"));
  }
}
