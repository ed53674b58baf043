package org.bangfu.elimination.steps;

import java.util.HashMap;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Days;
import org.bangfu.casework.Returns;
import org.bangfu.elimination.NaturalDecreases;
import org.bangfu.forms.FormValues;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The village proves that a household died out or moved away. */
@Component
class ProveDecrease implements StepHandler {

  private final NaturalDecreases decreases;
  private final SpellForm form;
  private final Returns returns;
  private final Days days;
  private final EliminationTexts texts;

  ProveDecrease(NaturalDecreases decreases, SpellForm form, Returns returns, Days days, EliminationTexts texts) {
    this.decreases = decreases;
    this.form = form;
    this.returns = returns;
    this.days = days;
    this.texts = texts;
  }

  @Override
  public String process() {
    return NaturalDecreases.PROCESS;
  }

  @Override
  public String step() {
    return "Task_ProveDecrease";
  }

  @Override
  public FormValues open(StepContext context) {
    String caseNo = context.caseFile().caseNo();
    Map<String, @Nullable Object> values = new HashMap<>(form.facts(context));
    values.put("whyText", texts.word("end", decreases.why(caseNo)));
    values.put("returnReason", returns.reason(caseNo, "prove"));
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    days.past(values, "happenedOn");
    return new StepResult(Map.of(), Kind.STEP_DONE, "proved", values.text("description"));
  }
}
