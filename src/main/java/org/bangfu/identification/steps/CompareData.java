package org.bangfu.identification.steps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Days;
import org.bangfu.casework.MemberRows;
import org.bangfu.casework.Returns;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.identification.Comparisons;
import org.bangfu.identification.Comparisons.Finding;
import org.bangfu.staff.Department;
import org.bangfu.staff.Departments;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 2: one department compares its data, beside the others; never before the authorisation is on file. */
@Component
class CompareData implements IdentificationStep {

  private final Comparisons comparisons;
  private final Authorisations authorisations;
  private final MemberRows members;
  private final Departments departments;
  private final Returns returns;
  private final Days days;

  CompareData(Comparisons comparisons, Authorisations authorisations, MemberRows members, Departments departments,
      Returns returns, Days days) {
    this.comparisons = comparisons;
    this.authorisations = authorisations;
    this.members = members;
    this.departments = departments;
    this.returns = returns;
    this.days = days;
  }

  @Override
  public String step() {
    return "Task_CompareData";
  }

  @Override
  public FormValues open(StepContext context) {
    String caseNo = context.caseFile().caseNo();
    long household = context.caseFile().householdId();
    authorisations.require(caseNo);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("returnReason", returns.reason(caseNo, "compare"));
    values.put("authorisationSignedOn", authorisations.signedOn(caseNo));
    values.put("members", members.named(household));
    values.put("memberNames", members.choices(household));
    return new FormValues(values);
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    String caseNo = context.caseFile().caseNo();
    authorisations.require(caseNo);
    String department = Objects.requireNonNull(context.department(), "the step names no department");
    LocalDate comparedOn = days.done(context.caseFile(), values, "comparedOn");
    boolean found = values.text("compareOutcome").equals("hits");
    List<Finding> findings = found ? values.rows("hits").stream().map(CompareData::finding).toList() : List.of();
    if (found && findings.isEmpty()) {
      throw new FormRefused("hits", "identification.hits.missing");
    }
    comparisons.answer(caseNo, department, comparedOn, findings, context.who().staffId());
    boolean unexplained = comparisons.hits(caseNo).stream().anyMatch(hit -> !hit.explained());
    String name = departments.find(department).map(Department::name).orElse(department);
    return new StepResult(Map.of("negativeHits", unexplained), Kind.STEP_DONE, found ? "hits" : "nothing", name);
  }

  private static Finding finding(FormValues row) {
    return new Finding(row.text("kind"), row.text("memberName"), row.text("detail"));
  }
}
