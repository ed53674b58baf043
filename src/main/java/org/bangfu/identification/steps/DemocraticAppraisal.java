package org.bangfu.identification.steps;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Days;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.identification.Appraisals;
import org.bangfu.identification.Appraisals.Appraisal;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 3: the village meeting votes; the votes decide, not a choice in the form. */
@Component
class DemocraticAppraisal implements IdentificationStep {

  private final Appraisals appraisals;
  private final CaseSummary summary;
  private final Returns returns;
  private final RefusalForm refusal;
  private final Days days;
  private final StepTexts texts;

  DemocraticAppraisal(Appraisals appraisals, CaseSummary summary, Returns returns, RefusalForm refusal, Days days, StepTexts texts) {
    this.appraisals = appraisals;
    this.summary = summary;
    this.returns = returns;
    this.refusal = refusal;
    this.days = days;
    this.texts = texts;
  }

  @Override
  public String step() {
    return "Task_DemocraticAppraisal";
  }

  @Override
  public FormValues open(StepContext context) {
    Map<String, @Nullable Object> values = new HashMap<>(summary.of(context));
    Object suggested = values.get("suggestedCategory");
    values.put("proposedCategory", isCategory(suggested) ? suggested : null);
    values.put("returnReason", returns.reason(context.caseFile().caseNo(), "appraise"));
    values.put("refusalReasons", refusal.reasons());
    values.put("votesHint", texts.of("votes.hint"));
    return new FormValues(values);
  }

  @Override
  public FormValues recompute(StepContext context, FormValues typed) {
    Appraisal typedSoFar = appraisal(typed);
    String key = typedSoFar.present() == 0 ? "votes.hint"
        : !typedSoFar.adds() ? "votes.wrong" : typedSoFar.passed() ? "votes.passed" : "votes.failed";
    return new FormValues(Map.of("votesHint", texts.of(key, typedSoFar.present(),
        typedSoFar.votesFor() + typedSoFar.votesAgainst() + typedSoFar.abstained(), typedSoFar.votesFor())));
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    Appraisal held = appraisal(values);
    days.done(context.caseFile(), values, "heldOn");
    if (!held.adds()) {
      throw new FormRefused("present", "identification.votes.sum", held.present(),
          held.votesFor() + held.votesAgainst() + held.abstained());
    }
    appraisals.add(context.caseFile().caseNo(), held, context.who().staffId());
    Map<String, Object> facts = Map.of("appraisalPassed", held.passed());
    String votes = texts.of("votes", held.heldOn().toString(), held.present(), held.votesFor(), held.votesAgainst(),
        held.abstained());
    if (held.passed()) {
      return new StepResult(facts, Kind.STEP_DONE, "passed", votes);
    }
    refusal.propose(context, values);
    return new StepResult(facts, Kind.REFUSED, "failed", votes);
  }

  private Appraisal appraisal(FormValues values) {
    int votesFor = count(values, "votesFor");
    int present = count(values, "present");
    String category = values.text("proposedCategory");
    boolean passed = votesFor * 2 > present;
    return new Appraisal(values.date("heldOn") == null ? days.today() : values.date("heldOn"), present, votesFor,
        count(values, "votesAgainst"), count(values, "votesAbstain"),
        passed && isCategory(category) ? Category.valueOf(category) : null);
  }

  private static int count(FormValues values, String key) {
    return values.number(key).max(BigDecimal.ZERO).min(BigDecimal.valueOf(9_999)).intValue();
  }

  private static boolean isCategory(@Nullable Object word) {
    return Arrays.stream(Category.values()).anyMatch(category -> category.name().equals(word));
  }
}
