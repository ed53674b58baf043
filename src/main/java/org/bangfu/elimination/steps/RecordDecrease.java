package org.bangfu.elimination.steps;

import java.util.Map;
import java.util.Set;
import org.bangfu.casework.CountyDeciding;
import org.bangfu.casework.StepParts;
import org.bangfu.elimination.NaturalDecreases;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The county records the decrease. */
@Component
class RecordDecrease extends CountyDeciding {

  private final DecreaseSummary summary;
  private final EliminationTexts texts;

  RecordDecrease(StepParts parts, DecreaseSummary summary, EliminationTexts texts) {
    super(parts, Set.of("Task_ProveDecrease", "Task_ConfirmDecrease"));
    this.summary = summary;
    this.texts = texts;
  }

  @Override
  public String process() {
    return NaturalDecreases.PROCESS;
  }

  @Override
  public String step() {
    return "Task_RecordDecrease";
  }

  @Override
  protected Map<String, @Nullable Object> summary(StepContext context) {
    return summary.of(context);
  }

  @Override
  protected void requireReady(StepContext context) {
    // Proof and confirmation are steps of the model; nothing runs beside them.
  }

  @Override
  protected @Nullable Category category(FormValues values) {
    return null;
  }

  @Override
  protected String approved(@Nullable Category category, String documentNo) {
    return texts.of("decrease.recorded", documentNo);
  }
}
