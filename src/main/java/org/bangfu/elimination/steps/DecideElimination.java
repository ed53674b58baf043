package org.bangfu.elimination.steps;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.casework.CountyDeciding;
import org.bangfu.casework.NoticeReadiness;
import org.bangfu.casework.StepParts;
import org.bangfu.elimination.Eliminations;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 5: the county decides; never over a closed gate, whatever the model let through. */
@Component
class DecideElimination extends CountyDeciding implements EliminationStep {

  private static final Set<String> SUBMITTING = Stream.concat(OF_THE_VILLAGE.stream(), Stream.of("Task_TownshipReview"))
      .collect(Collectors.toUnmodifiableSet());

  private final EliminationSummary summary;
  private final Eliminations eliminations;
  private final NoticeReadiness notice;
  private final EliminationTexts texts;

  DecideElimination(StepParts parts, EliminationSummary summary, Eliminations eliminations, NoticeReadiness notice,
      EliminationTexts texts) {
    super(parts, SUBMITTING);
    this.summary = summary;
    this.eliminations = eliminations;
    this.notice = notice;
    this.texts = texts;
  }

  @Override
  protected Map<String, @Nullable Object> summary(StepContext context) {
    return summary.of(context);
  }

  @Override
  protected void requireReady(StepContext context) {
    notice.require(context.caseFile().caseNo());
    eliminations.requireGate(context.caseFile().caseNo());
  }

  @Override
  protected @Nullable Category category(FormValues values) {
    return null;
  }

  @Override
  protected String approved(@Nullable Category category, String documentNo) {
    return texts.of("decided", documentNo);
  }
}
