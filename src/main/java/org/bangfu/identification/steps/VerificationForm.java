package org.bangfu.identification.steps;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.cases.CaseFile;
import org.bangfu.casework.IncomeForm;
import org.bangfu.casework.LivingForm;
import org.bangfu.casework.MemberRows;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Household;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Register;
import org.bangfu.households.Risk;
import org.bangfu.households.Worksheets;
import org.bangfu.identification.Clues;
import org.bangfu.identification.ScopeFacts;
import org.bangfu.identification.Scopes;
import org.bangfu.identification.Verifications;
import org.bangfu.identification.Verifications.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the form of the home visit opens with, and how its answers are read. */
@Component
class VerificationForm {

  private final Register register;
  private final Worksheets worksheets;
  private final Verifications verifications;
  private final Scopes scopes;
  private final Clues clues;
  private final Authorisations authorisations;
  private final MemberRows members;
  private final IncomeForm income;
  private final StepTexts texts;

  VerificationForm(Register register, Worksheets worksheets, Verifications verifications, Scopes scopes, Clues clues,
      Authorisations authorisations, MemberRows members, IncomeForm income, StepTexts texts) {
    this.register = register;
    this.worksheets = worksheets;
    this.verifications = verifications;
    this.scopes = scopes;
    this.clues = clues;
    this.authorisations = authorisations;
    this.members = members;
    this.income = income;
    this.texts = texts;
  }

  Map<String, @Nullable Object> open(CaseFile file) {
    Household household = register.require(file.householdId());
    Optional<Verification> before = verifications.latest(file.caseNo());
    YearMonth from = scopes.windowFrom(file);
    int heads = before.map(Verification::heads).orElse(Math.max(1, household.size()));
    IncomeWorksheet worksheet = worksheets.ofCase(file.caseNo()).or(() -> worksheets.latest(file.householdId()))
        .map(kept -> new IncomeWorksheet(from, heads, kept.lines()))
        .orElse(new IncomeWorksheet(from, heads, Map.of()));
    Map<String, @Nullable Object> values = new HashMap<>(results(file, worksheet));
    values.put("dispatchNote", clues.of(file.caseNo()).dispatchNote());
    values.put("householdTypeText", texts.word("type", household.type()));
    values.put("members", members.described(file.householdId()));
    values.put("heads", heads);
    values.put("incomeWindow", income.window(from));
    values.put("income", income.lines(worksheet));
    values.put("authorisationSignedOn", authorisations.signedOn(file.caseNo()));
    before.ifPresent(earlier -> values.putAll(earlier(earlier)));
    return values;
  }

  private static Map<String, @Nullable Object> earlier(Verification earlier) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("living", LivingForm.choices(earlier.problems()));
    values.put("risks", earlier.risks().stream().sorted().map(Risk::name).toList());
    values.put("disasterKind", earlier.disasterKind());
    return values;
  }

  IncomeWorksheet worksheet(CaseFile file, FormValues values) {
    return income.read(values, scopes.windowFrom(file));
  }

  Map<String, @Nullable Object> results(CaseFile file, IncomeWorksheet worksheet) {
    ScopeFacts facts = scopes.of(file, worksheet);
    Map<String, @Nullable Object> results = income.results(worksheet, facts.monitoringLine());
    if (facts.expenseShock()) {
      results.compute("scopeHint", (key, hint) -> hint + texts.of("scope.shock"));
    }
    return results;
  }

  Set<Risk> risks(FormValues values) {
    return values.texts("risks").stream().map(Risk::valueOf).collect(Collectors.toSet());
  }
}
