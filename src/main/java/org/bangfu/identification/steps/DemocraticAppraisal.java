package org.bangfu.identification.steps;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.bangfu.casework.StepParts;
import org.bangfu.casework.VillageVoting;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 3: the village meeting votes on the category. */
@Component
class DemocraticAppraisal extends VillageVoting implements IdentificationStep {

  private final CaseSummary summary;

  DemocraticAppraisal(StepParts parts, CaseSummary summary) {
    super(parts);
    this.summary = summary;
  }

  @Override
  protected Map<String, @Nullable Object> summary(StepContext context) {
    Map<String, @Nullable Object> values = new HashMap<>(summary.of(context));
    Object suggested = values.get("suggestedCategory");
    values.put("proposedCategory", isCategory(suggested) ? suggested : null);
    return values;
  }

  @Override
  protected @Nullable Category category(FormValues values) {
    String category = values.text("proposedCategory");
    return isCategory(category) ? Category.valueOf(category) : null;
  }

  private static boolean isCategory(@Nullable Object word) {
    return Arrays.stream(Category.values()).anyMatch(category -> category.name().equals(word));
  }
}
