package org.bangfu.elimination.steps;

import java.util.Map;
import org.bangfu.casework.StepParts;
import org.bangfu.casework.VillageVoting;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 3: the village meeting votes on the elimination. */
@Component
class AppraiseElimination extends VillageVoting implements EliminationStep {

  private final EliminationSummary summary;

  AppraiseElimination(StepParts parts, EliminationSummary summary) {
    super(parts);
    this.summary = summary;
  }

  @Override
  protected Map<String, @Nullable Object> summary(StepContext context) {
    return summary.of(context);
  }

  @Override
  protected @Nullable Category category(FormValues values) {
    return null;
  }
}
