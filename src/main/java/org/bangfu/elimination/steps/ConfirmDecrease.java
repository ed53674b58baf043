package org.bangfu.elimination.steps;

import java.util.Map;
import java.util.Set;
import org.bangfu.casework.StepParts;
import org.bangfu.casework.TownshipReviewing;
import org.bangfu.elimination.NaturalDecreases;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The township confirms what the village proved. */
@Component
class ConfirmDecrease extends TownshipReviewing {

  private final DecreaseSummary summary;

  ConfirmDecrease(StepParts parts, DecreaseSummary summary) {
    super(parts, Set.of("Task_ProveDecrease"));
    this.summary = summary;
  }

  @Override
  public String process() {
    return NaturalDecreases.PROCESS;
  }

  @Override
  public String step() {
    return "Task_ConfirmDecrease";
  }

  @Override
  protected Map<String, @Nullable Object> summary(StepContext context) {
    return summary.of(context);
  }
}
