package org.bangfu.elimination.steps;

import java.util.Map;
import org.bangfu.casework.StepParts;
import org.bangfu.casework.TownshipReviewing;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 4: the township reviews, with a field check where needed. */
@Component
class ReviewElimination extends TownshipReviewing implements EliminationStep {

  private final EliminationSummary summary;

  ReviewElimination(StepParts parts, EliminationSummary summary) {
    super(parts, OF_THE_VILLAGE);
    this.summary = summary;
  }

  @Override
  protected Map<String, @Nullable Object> summary(StepContext context) {
    return summary.of(context);
  }
}
