package org.bangfu.identification.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormValues;
import org.bangfu.identification.Comparisons;
import org.bangfu.identification.Comparisons.Hit;
import org.bangfu.staff.Department;
import org.bangfu.staff.Departments;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The village explains each hit: a hit needs an explanation, it is not an automatic no (domain §3 step 2). */
@Component
class ExplainHits implements IdentificationStep {

  private final Comparisons comparisons;
  private final Departments departments;
  private final StepTexts texts;

  ExplainHits(Comparisons comparisons, Departments departments, StepTexts texts) {
    this.comparisons = comparisons;
    this.departments = departments;
    this.texts = texts;
  }

  @Override
  public String step() {
    return "Task_ExplainHits";
  }

  @Override
  public FormValues open(StepContext context) {
    List<Map<String, @Nullable Object>> rows =
        comparisons.hits(context.caseFile().caseNo()).stream().map(this::row).toList();
    return new FormValues(Map.of("hits", rows));
  }

  private Map<String, @Nullable Object> row(Hit hit) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("hitId", hit.id());
    row.put("departmentName", departments.find(hit.department()).map(Department::name).orElse(hit.department()));
    row.put("kindText", texts.word("hitKind", hit.finding().kind()));
    row.put("memberName", hit.finding().member());
    row.put("detail", hit.finding().detail());
    row.put("judgement", hit.judgement());
    row.put("explanation", hit.explanation());
    return row;
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    String caseNo = context.caseFile().caseNo();
    for (FormValues row : values.rows("hits")) {
      comparisons.explain(caseNo, row.number("hitId").longValueExact(), row.text("judgement"),
          row.text("explanation"), context.who().staffId());
    }
    return new StepResult(Map.of("negativeHits", false), Kind.STEP_DONE, "explained", null);
  }
}
