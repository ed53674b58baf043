package org.bangfu.identification.steps;

import java.util.Map;
import org.bangfu.casework.StepParts;
import org.bangfu.casework.TownshipReviewing;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 4: the township reviews. */
@Component
class TownshipReview extends TownshipReviewing implements IdentificationStep {

  private final CaseSummary summary;

  TownshipReview(StepParts parts, CaseSummary summary) {
    super(parts, OF_THE_VILLAGE);
    this.summary = summary;
  }

  @Override
  protected Map<String, @Nullable Object> summary(StepContext context) {
    return summary.of(context);
  }
}
