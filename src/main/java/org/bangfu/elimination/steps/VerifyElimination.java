package org.bangfu.elimination.steps;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Days;
import org.bangfu.casework.LivingForm;
import org.bangfu.casework.RefusalForm;
import org.bangfu.casework.Returns;
import org.bangfu.casework.Verifiers;
import org.bangfu.elimination.Findings;
import org.bangfu.elimination.Findings.Found;
import org.bangfu.elimination.Findings.Stage;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Risk;
import org.bangfu.households.Spell;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 2: at least two people visit the household, the township among them, with three signed forms (domain §6). */
@Component
class VerifyElimination implements EliminationStep {

  private final SpellForm form;
  private final Findings findings;
  private final Verifiers verifiers;
  private final Returns returns;
  private final RefusalForm refusal;
  private final Days days;
  private final EliminationTexts texts;

  VerifyElimination(SpellForm form, Findings findings, Verifiers verifiers, Returns returns, RefusalForm refusal,
      Days days, EliminationTexts texts) {
    this.form = form;
    this.findings = findings;
    this.verifiers = verifiers;
    this.returns = returns;
    this.refusal = refusal;
    this.days = days;
    this.texts = texts;
  }

  @Override
  public String step() {
    return "Task_VerifyHousehold";
  }

  @Override
  public FormValues open(StepContext context) {
    Map<String, @Nullable Object> values = new HashMap<>(form.open(context));
    values.put("returnReason", returns.reason(context.caseFile().caseNo(), "verify"));
    values.put("verifiersMinimum", verifiers.least(context.caseFile()));
    values.put("refusalReasons", refusal.reasons(context));
    Spell spell = form.spell(context);
    values.put("riskRows", spell.risks().stream().sorted().map(risk -> row(spell, risk)).toList());
    return new FormValues(values);
  }

  private Map<String, Object> row(Spell spell, Risk risk) {
    return Map.of("risk", risk.name(), "riskText", texts.word("risk", risk),
        "measuresText", form.measuresOf(spell, risk));
  }

  @Override
  public FormValues recompute(StepContext context, FormValues typed) {
    return new FormValues(form.results(context.caseFile(), form.worksheet(context.caseFile(), typed)));
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    CaseFile file = context.caseFile();
    boolean continues = values.text("verificationOutcome").equals("continue");
    int people = verifiers.count(file, values);
    if (values.rows("verifiers").stream().noneMatch(one -> one.text("unit").equals("township"))) {
      throw new FormRefused("verifiers", "elimination.verifiers.township");
    }
    IncomeWorksheet worksheet = form.worksheet(file, values);
    form.save(file, worksheet);
    findings.add(file.caseNo(), new Found(Stage.VERIFICATION, days.done(file, values, "visitedOn"), people,
        worksheet.netPerHead(), worksheet.referencePerHead(), LivingForm.problems(values), solved(context, values),
        continues), context.who().staffId());
    return continues ? new StepResult(Map.of(), Kind.STEP_DONE, "verified", values.text("opinion"))
        : new StepResult(Map.of(), Kind.REFUSED, "refuse-" + context.process(), refusal.propose(context, values));
  }

  private Set<Risk> solved(StepContext context, FormValues values) {
    Set<Risk> risks = form.spell(context).risks();
    return values.rows("riskRows").stream().filter(row -> row.text("judgement").equals("solved"))
        .map(row -> Risk.valueOf(row.text("risk"))).filter(risks::contains).collect(Collectors.toSet());
  }
}
