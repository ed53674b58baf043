package org.bangfu.identification.steps;

import org.bangfu.casework.NoticePosting;
import org.bangfu.casework.StepParts;
import org.bangfu.households.Category;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 3: the notice goes up. */
@Component
class PostNotice extends NoticePosting implements IdentificationStep {

  private final CaseSummary summary;

  PostNotice(StepParts parts, CaseSummary summary) {
    super(ParameterKey.NOTICE_DAYS_IDENTIFICATION, parts);
    this.summary = summary;
  }

  @Override
  protected @Nullable Category category(StepContext context) {
    return summary.proposed(context.caseFile().caseNo());
  }
}
