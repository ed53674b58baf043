package org.bangfu.assistance.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangfu.assistance.AssistanceKinds;
import org.bangfu.assistance.Plan;
import org.bangfu.assistance.PlanCheck;
import org.bangfu.assistance.PlanDrafts;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FieldProblem;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.measures.Measure;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contact drafts what answers the risks; the checks stand beside the draft while it is typed. */
@Component
class DraftPlan implements StepHandler {

  private final PlanDrafts drafts;
  private final DraftForm form;
  private final PlanRows rows;
  private final Spells spells;
  private final AssistanceChoices choices;

  DraftPlan(PlanDrafts drafts, DraftForm form, PlanRows rows, Spells spells, AssistanceChoices choices) {
    this.drafts = drafts;
    this.form = form;
    this.rows = rows;
    this.spells = spells;
    this.choices = choices;
  }

  @Override
  public String process() {
    return AssistanceKinds.PLAN.process();
  }

  @Override
  public String step() {
    return "Task_DraftPlan";
  }

  @Override
  public FormValues open(StepContext context) {
    Plan plan = drafts.of(context.caseFile().caseNo());
    List<Measure> live = drafts.live(plan);
    Map<String, @Nullable Object> values = new HashMap<>(rows.summary(plan));
    values.put("returnReason", returned(plan));
    values.put("risks", risks(plan).stream().sorted().map(Risk::name).toList());
    values.put("riskReason", plan.correction() == null ? null : plan.correction().reason());
    values.put("noWill", plan.unwilling() != null);
    values.put("noWillReason", plan.unwilling());
    values.put("hasCurrent", !live.isEmpty());
    values.put("current", live.stream().map(each -> rows.live(each, plan.dropped().contains(each.id()))).toList());
    values.put("measures", form.rows(plan, live));
    values.put("riskChoices", choices.risks());
    values.put("typeChoices", choices.types());
    values.put("departmentChoices", choices.departments());
    values.put("checks", rows.checks(drafts.checks(form.read(plan, new FormValues(values)))));
    return new FormValues(values);
  }

  /** A first draft begins with the spell's risks, which may have changed since the case began. */
  private Set<Risk> risks(Plan plan) {
    return plan.lines().isEmpty() ? spells.require(plan.spellId()).risks() : plan.risks();
  }

  private @Nullable String returned(Plan plan) {
    return drafts.latestReview(plan.caseNo()).filter(review -> !review.approved()).map(Plan.Review::reason)
        .orElse(null);
  }

  @Override
  public FormValues recompute(StepContext context, FormValues typed) {
    Plan plan = drafts.of(context.caseFile().caseNo());
    return new FormValues(Map.of("checks", rows.checks(drafts.checks(form.read(plan, typed)))));
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    Plan draft = form.read(drafts.of(context.caseFile().caseNo()), values);
    form.judge(draft);
    List<FieldProblem> failed = drafts.checks(draft).stream().filter(PlanCheck::failed).map(this::problem).toList();
    if (!failed.isEmpty()) {
      throw new FormRefused(failed);
    }
    drafts.keep(draft);
    return new StepResult(Map.of(), Kind.STEP_DONE, "plan-drafted", null);
  }

  private FieldProblem problem(PlanCheck check) {
    return new FieldProblem(check.rule().field(), "assistance.check." + check.rule() + ".failed",
        List.of(rows.argument(check)));
  }
}
