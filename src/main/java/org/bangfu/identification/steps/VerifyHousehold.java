package org.bangfu.identification.steps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Days;
import org.bangfu.casework.LivingForm;
import org.bangfu.casework.RefusalForm;
import org.bangfu.casework.Returns;
import org.bangfu.casework.Verifiers;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Register;
import org.bangfu.households.Risk;
import org.bangfu.households.Worksheets;
import org.bangfu.identification.RiskChecks;
import org.bangfu.identification.Verifications;
import org.bangfu.identification.Verifications.Verification;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 1: at least two people visit the household (domain §3). */
@Component
class VerifyHousehold implements IdentificationStep {

  private final VerificationForm form;
  private final Verifications verifications;
  private final Worksheets worksheets;
  private final Register register;
  private final Verifiers verifiers;
  private final Authorisations authorisations;
  private final Returns returns;
  private final RefusalForm refusal;
  private final Days days;

  VerifyHousehold(VerificationForm form, Verifications verifications, Worksheets worksheets, Register register,
      Verifiers verifiers, Authorisations authorisations, Returns returns, RefusalForm refusal, Days days) {
    this.form = form;
    this.verifications = verifications;
    this.worksheets = worksheets;
    this.register = register;
    this.verifiers = verifiers;
    this.authorisations = authorisations;
    this.returns = returns;
    this.refusal = refusal;
    this.days = days;
  }

  @Override
  public String step() {
    return "Task_VerifyHousehold";
  }

  @Override
  public FormValues open(StepContext context) {
    Map<String, @Nullable Object> values = new HashMap<>(form.open(context.caseFile()));
    values.put("returnReason", returns.reason(context.caseFile().caseNo(), "verify"));
    values.put("verifiersMinimum", verifiers.least(context.caseFile()));
    values.put("refusalReasons", refusal.reasons(context));
    return new FormValues(values);
  }

  @Override
  public FormValues recompute(StepContext context, FormValues typed) {
    return new FormValues(form.results(context.caseFile(), form.worksheet(context.caseFile(), typed)));
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    CaseFile file = context.caseFile();
    boolean continues = values.text("verificationOutcome").equals("continue");
    LocalDate visitedOn = days.done(file, values, "visitedOn");
    int people = verifiers.count(file, values);
    IncomeWorksheet worksheet = form.worksheet(file, values);
    Set<Risk> risks = form.risks(values);
    RiskChecks.problem(risks, register.members(file.householdId()), worksheet).ifPresent(key -> {
      throw new FormRefused("risks", key);
    });
    worksheets.save(file.householdId(), file.caseNo(), worksheet);
    String disaster = values.text("disasterKind");
    verifications.add(file.caseNo(), new Verification(visitedOn, people, worksheet.heads(), worksheet.netPerHead(),
        worksheet.referencePerHead(), LivingForm.problems(values), risks, disaster.isEmpty() ? null : disaster, continues),
        context.who().staffId());
    authorisations.keep(context, values);
    Map<String, Object> facts = Map.of("authorisationOnFile", authorisations.onFile(file.caseNo()));
    return continues ? new StepResult(facts, Kind.STEP_DONE, "continue", values.text("opinion"))
        : new StepResult(facts, Kind.REFUSED, "refuse", refusal.propose(context, values));
  }
}
