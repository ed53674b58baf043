package org.bangfu.assistance.steps;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.assistance.AssistanceKinds;
import org.bangfu.assistance.Plan;
import org.bangfu.assistance.PlanCheck;
import org.bangfu.assistance.PlanDrafts;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormValues;
import org.bangfu.measures.Measure;
import org.bangfu.shared.BusinessException;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The township approves a plan or returns it with a reason. */
@Component
class ApprovePlan implements StepHandler {

  private final PlanDrafts drafts;
  private final PlanRows rows;
  private final AssistanceTexts texts;
  private final OwnSteps own;
  private final Clock clock;

  ApprovePlan(PlanDrafts drafts, PlanRows rows, AssistanceTexts texts, OwnSteps own, Clock clock) {
    this.drafts = drafts;
    this.rows = rows;
    this.texts = texts;
    this.own = own;
    this.clock = clock;
  }

  @Override
  public String process() {
    return AssistanceKinds.PLAN.process();
  }

  @Override
  public String step() {
    return "Task_ApprovePlan";
  }

  @Override
  public FormValues open(StepContext context) {
    Plan plan = drafts.of(context.caseFile().caseNo());
    List<Measure> live = drafts.live(plan);
    Map<String, @Nullable Object> values = new HashMap<>(rows.summary(plan));
    values.put("risksText", texts.words("risk", plan.risks().stream().sorted().toList()));
    values.put("correctionText", correction(plan));
    values.put("unwillingText", plan.unwilling());
    values.put("measures", plan.lines().stream().map(rows::line).toList());
    values.put("hasCurrent", !live.isEmpty());
    values.put("current", live.stream().map(each -> current(plan, each)).toList());
    values.put("checks", rows.checks(drafts.checks(plan)));
    return new FormValues(values);
  }

  private @Nullable String correction(Plan plan) {
    Plan.Correction correction = plan.correction();
    return correction == null ? null : texts.of("correction",
        texts.words("risk", correction.dropped().stream().sorted().toList()), correction.reason());
  }

  private Map<String, @Nullable Object> current(Plan plan, Measure measure) {
    boolean dropped = plan.dropped().contains(measure.id());
    Map<String, @Nullable Object> row = rows.live(measure, dropped);
    row.put("keepText", texts.of(dropped ? "live.withdraw" : "live.keep"));
    return row;
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    own.refuse(context, "Task_DraftPlan");
    String caseNo = context.caseFile().caseNo();
    boolean approved = values.text("approvalOutcome").equals("approve");
    if (approved && drafts.checks(drafts.of(caseNo)).stream().anyMatch(PlanCheck::failed)) {
      throw new BusinessException("assistance.plan.checksFail");
    }
    String told = values.text(approved ? "opinion" : "reason");
    drafts.review(caseNo, new Plan.Review(approved, told.isEmpty() ? null : told, clock.instant()),
        context.who().staffId());
    return new StepResult(Map.of(), approved ? Kind.DECISION : Kind.RETURNED,
        approved ? "plan-approved" : "plan-returned", told.isEmpty() ? null : told);
  }
}
