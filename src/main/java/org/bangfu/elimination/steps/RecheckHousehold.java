package org.bangfu.elimination.steps;

import java.util.HashMap;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Days;
import org.bangfu.casework.Verifiers;
import org.bangfu.elimination.Rechecks;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The re-check 回头看: stable, the mark was wrong, or a new risk; the last two lead to processes of their own. */
@Component
class RecheckHousehold implements StepHandler {

  private final Rechecks rechecks;
  private final SpellForm form;
  private final Verifiers verifiers;
  private final Days days;

  RecheckHousehold(Rechecks rechecks, SpellForm form, Verifiers verifiers, Days days) {
    this.rechecks = rechecks;
    this.form = form;
    this.verifiers = verifiers;
    this.days = days;
  }

  @Override
  public String process() {
    return Rechecks.PROCESS;
  }

  @Override
  public String step() {
    return "Task_RecheckHousehold";
  }

  @Override
  public FormValues open(StepContext context) {
    Map<String, @Nullable Object> values = new HashMap<>(form.facts(context));
    values.put("closedText", String.valueOf(form.spell(context).closed()));
    values.put("verifiersMinimum", verifiers.least(context.caseFile()));
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    String caseNo = context.caseFile().caseNo();
    String outcome = values.text("recheckOutcome");
    days.done(context.caseFile(), values, "visitedOn");
    verifiers.count(context.caseFile(), values);
    rechecks.judged(caseNo, outcome);
    if (outcome.equals("risk")) {
      rechecks.reenter(caseNo, values.text("description"));
    }
    return new StepResult(Map.of(), Kind.STEP_DONE, "recheck-" + outcome, values.text("description"));
  }
}
