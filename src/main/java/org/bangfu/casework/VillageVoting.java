package org.bangfu.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Appraisals.Appraisal;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;

/** The village meeting votes; the votes decide, not a choice in the form. */
public abstract class VillageVoting implements StepHandler {

  private static final BigDecimal MOST_VOTES = BigDecimal.valueOf(9_999);

  private final Appraisals appraisals;
  private final Returns returns;
  private final RefusalForm refusal;
  private final CourseWords course;
  private final Days days;
  private final CaseworkWords texts;

  protected VillageVoting(StepParts parts) {
    appraisals = parts.appraisals();
    returns = parts.returns();
    refusal = parts.refusal();
    course = parts.course();
    days = parts.days();
    texts = parts.texts();
  }

  /** What the meeting sees of the case so far. */
  protected abstract Map<String, @Nullable Object> summary(StepContext context);

  /** The category that a meeting in favour proposes, where it votes on one. */
  protected abstract @Nullable Category category(FormValues values);

  @Override
  public String step() {
    return "Task_DemocraticAppraisal";
  }

  @Override
  public FormValues open(StepContext context) {
    Map<String, @Nullable Object> values = new HashMap<>(summary(context));
    values.put("returnReason", returns.reason(context.caseFile().caseNo(), "appraise"));
    values.put("refusalReasons", refusal.reasons(context));
    values.put("votesHint", texts.of("votes.hint"));
    return new FormValues(values);
  }

  @Override
  public FormValues recompute(StepContext context, FormValues typed) {
    Appraisal typedSoFar = appraisal(typed);
    String key = typedSoFar.present() == 0 ? "votes.hint"
        : !typedSoFar.adds() ? "votes.wrong" : typedSoFar.passed() ? "votes.passed" : "votes.failed";
    return new FormValues(Map.of("votesHint", texts.of(key, typedSoFar.present(), typedSoFar.cast(),
        typedSoFar.votesFor())));
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    Appraisal held = appraisal(values);
    days.done(context.caseFile(), values, "heldOn");
    if (!held.adds()) {
      throw new FormRefused("present", "casework.votes.sum", held.present(), held.cast());
    }
    appraisals.add(context.caseFile().caseNo(), held, context.who().staffId());
    Map<String, Object> facts = Map.of("appraisalPassed", held.passed());
    if (held.passed()) {
      return new StepResult(facts, Kind.STEP_DONE, "passed", course.votes(held));
    }
    refusal.propose(context, values);
    return new StepResult(facts, Kind.REFUSED, "failed", course.votes(held));
  }

  private Appraisal appraisal(FormValues values) {
    int votesFor = count(values, "votesFor");
    int present = count(values, "present");
    boolean passed = votesFor * 2 > present;
    LocalDate heldOn = values.date("heldOn");
    return new Appraisal(heldOn == null ? days.today() : heldOn, present, votesFor, count(values, "votesAgainst"),
        count(values, "votesAbstain"), passed ? category(values) : null);
  }

  private static int count(FormValues values, String key) {
    return values.number(key).max(BigDecimal.ZERO).min(MOST_VOTES).intValue();
  }
}
