package org.bangfu.identification.steps;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.casework.CountyDeciding;
import org.bangfu.casework.StepParts;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 5: the county decides on category and document number, returns, or refuses. */
@Component
class CountyDetermination extends CountyDeciding implements IdentificationStep {

  private static final Set<String> SUBMITTING = Stream.concat(OF_THE_VILLAGE.stream(),
      Stream.of("Task_CompareData", "Task_TownshipReview")).collect(Collectors.toUnmodifiableSet());

  private final CaseSummary summary;
  private final Readiness readiness;
  private final StepTexts texts;

  CountyDetermination(StepParts parts, CaseSummary summary, Readiness readiness, StepTexts texts) {
    super(parts, SUBMITTING);
    this.summary = summary;
    this.readiness = readiness;
    this.texts = texts;
  }

  @Override
  protected Map<String, @Nullable Object> summary(StepContext context) {
    Map<String, @Nullable Object> values = new HashMap<>(summary.of(context));
    values.put("category", values.get("proposedCategory"));
    return values;
  }

  @Override
  protected void requireReady(StepContext context) {
    readiness.require(context.caseFile().caseNo());
  }

  @Override
  protected @Nullable Category category(FormValues values) {
    return Category.valueOf(values.text("category"));
  }

  @Override
  protected String approved(@Nullable Category category, String documentNo) {
    return texts.of("determined", texts.word("category", Objects.requireNonNull(category)), documentNo);
  }
}
