package org.bangfu.elimination.steps;

import java.util.HashMap;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Days;
import org.bangfu.casework.Returns;
import org.bangfu.elimination.RollBacks;
import org.bangfu.elimination.SpellCases;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Spell;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reason and evidence why an elimination is to be rolled back. */
@Component
class ProveRollBack implements StepHandler {

  private final SpellForm form;
  private final SpellCases matters;
  private final Returns returns;
  private final Days days;
  private final EliminationTexts texts;

  ProveRollBack(SpellForm form, SpellCases matters, Returns returns, Days days, EliminationTexts texts) {
    this.form = form;
    this.matters = matters;
    this.returns = returns;
    this.days = days;
    this.texts = texts;
  }

  @Override
  public String process() {
    return RollBacks.PROCESS;
  }

  @Override
  public String step() {
    return "Task_ProveRollBack";
  }

  @Override
  public FormValues open(StepContext context) {
    String caseNo = context.caseFile().caseNo();
    Spell spell = form.spell(context);
    String recheck = matters.of(caseNo).detail();
    Map<String, @Nullable Object> values = new HashMap<>(form.facts(context));
    values.put("closedText", texts.of("closedBy", String.valueOf(spell.closed()), String.valueOf(spell.closedByCase())));
    values.put("causeText", recheck == null ? texts.of("rollBack.direct") : texts.of("rollBack.recheck", recheck));
    values.put("returnReason", returns.reason(caseNo, "prove"));
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    days.past(values, "foundOn");
    return new StepResult(Map.of(), Kind.STEP_DONE, "proved", values.text("description"));
  }
}
