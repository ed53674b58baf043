package org.bangfu.identification.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangfu.casework.Appraisals;
import org.bangfu.casework.CourseWords;
import org.bangfu.households.Category;
import org.bangfu.households.Register;
import org.bangfu.identification.Comparisons;
import org.bangfu.identification.Comparisons.Hit;
import org.bangfu.identification.Scopes;
import org.bangfu.identification.Verifications;
import org.bangfu.identification.Verifications.Verification;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those who appraise, review and decide see of the case so far. */
@Component
class CaseSummary {

  private final Register register;
  private final Scopes scopes;
  private final Verifications verifications;
  private final Comparisons comparisons;
  private final Appraisals appraisals;
  private final CourseWords course;
  private final StepTexts texts;

  CaseSummary(Register register, Scopes scopes, Verifications verifications, Comparisons comparisons,
      Appraisals appraisals, CourseWords course, StepTexts texts) {
    this.register = register;
    this.scopes = scopes;
    this.verifications = verifications;
    this.comparisons = comparisons;
    this.appraisals = appraisals;
    this.course = course;
    this.texts = texts;
  }

  Map<String, @Nullable Object> of(StepContext context) {
    String caseNo = context.caseFile().caseNo();
    Map<String, @Nullable Object> shown = new HashMap<>();
    shown.put("householdTypeText", texts.word("type", register.require(context.caseFile().householdId()).type()));
    shown.put("referencePerHead", scopes.of(caseNo).referencePerHead());
    shown.put("monitoringLine", scopes.of(caseNo).monitoringLine());
    shown.put("suggestedCategory", context.facts().get("suggestedCategory"));
    shown.put("suggestionText", suggestion(context));
    shown.put("risksText", texts.words("risk", verifications.latest(caseNo).map(Verification::risks).orElse(Set.of())));
    shown.put("hitsText", hits(caseNo));
    shown.put("votesText", course.votes(caseNo));
    shown.put("noticeText", course.notice(caseNo));
    Category proposed = proposed(caseNo);
    shown.put("proposedCategory", proposed == null ? null : proposed.name());
    shown.put("proposedCategoryText", proposed == null ? "" : texts.word("category", proposed));
    return shown;
  }

  /** The category the village's meeting proposed last. */
  @Nullable Category proposed(String caseNo) {
    return appraisals.latest(caseNo).map(Appraisals.Appraisal::category).orElse(null);
  }

  /** The table's suggestion with its reason; people judge where the table had none. */
  private String suggestion(StepContext context) {
    Object category = context.facts().get("suggestedCategory");
    Object reason = context.facts().get("scopeReason");
    return category == null ? texts.of("suggestion.noRule")
        : texts.of("suggestion", texts.word("category", category), texts.word("scopeReason", String.valueOf(reason)));
  }

  private String hits(String caseNo) {
    List<Hit> hits = comparisons.hits(caseNo);
    long affecting = hits.stream().filter(hit -> "affects".equals(hit.judgement())).count();
    return hits.isEmpty() ? texts.of("hits.none", comparisons.answers(caseNo))
        : texts.of("hits.some", comparisons.answers(caseNo), hits.size(),
            hits.stream().filter(Hit::explained).count(), affecting);
  }
}
