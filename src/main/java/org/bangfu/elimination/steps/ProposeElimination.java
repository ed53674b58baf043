package org.bangfu.elimination.steps;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.casework.Days;
import org.bangfu.casework.LivingForm;
import org.bangfu.casework.Returns;
import org.bangfu.elimination.ContactFeedback;
import org.bangfu.elimination.FeedbackStore;
import org.bangfu.elimination.Findings;
import org.bangfu.elimination.Findings.Found;
import org.bangfu.elimination.Findings.Stage;
import org.bangfu.elimination.GateWords;
import org.bangfu.elimination.Gates;
import org.bangfu.forms.FormValues;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Risk;
import org.bangfu.households.Spell;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 1: the village proposes out of the contact's feedback; the gate answers on submission. */
@Component
class ProposeElimination implements EliminationStep {

  private final SpellForm form;
  private final Gates gates;
  private final GateWords gateWords;
  private final ContactFeedback feedback;
  private final Findings findings;
  private final Returns returns;
  private final Days days;
  private final EliminationTexts texts;

  ProposeElimination(SpellForm form, Gates gates, GateWords gateWords, ContactFeedback feedback, Findings findings,
      Returns returns, Days days, EliminationTexts texts) {
    this.form = form;
    this.gates = gates;
    this.gateWords = gateWords;
    this.feedback = feedback;
    this.findings = findings;
    this.returns = returns;
    this.days = days;
    this.texts = texts;
  }

  @Override
  public String step() {
    return "Task_ProposeElimination";
  }

  @Override
  public FormValues open(StepContext context) {
    Spell spell = form.spell(context);
    Map<String, @Nullable Object> values = new HashMap<>(form.open(context));
    values.put("returnReason", returns.reason(context.caseFile().caseNo(), "propose"));
    values.put("feedbackText", feedback.latest(spell.id()).map(this::told).orElse(texts.of("feedback.none")));
    values.put("gateRows", gateWords.rows(gates.preview(spell), Locale.SIMPLIFIED_CHINESE));
    values.put("riskChoices", spell.risks().stream().sorted()
        .map(risk -> Map.of("label", texts.word("risk", risk), "value", risk.name())).toList());
    findings.latest(context.caseFile().caseNo())
        .ifPresent(found -> values.put("solvedRisks", found.solved().stream().sorted().map(Risk::name).toList()));
    return new FormValues(values);
  }

  private String told(FeedbackStore.Feedback said) {
    String text = said.text();
    return texts.of(text == null ? "feedback.bare" : "feedback.told", said.day().toString(), said.staffName(),
        text == null ? "" : text);
  }

  @Override
  public FormValues recompute(StepContext context, FormValues typed) {
    return new FormValues(form.results(context.caseFile(), form.worksheet(context.caseFile(), typed)));
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    CaseFile file = context.caseFile();
    IncomeWorksheet worksheet = form.worksheet(file, values);
    Set<Risk> solved = values.texts("solvedRisks").stream().map(Risk::valueOf)
        .filter(form.spell(context).risks()::contains).collect(Collectors.toSet());
    form.save(file, worksheet);
    findings.add(file.caseNo(), new Found(Stage.PROPOSAL, days.done(file, values, "proposedOn"), 1,
        worksheet.netPerHead(), worksheet.referencePerHead(), LivingForm.problems(values), solved, true),
        context.who().staffId());
    return new StepResult(Map.of(), Kind.STEP_DONE, "proposed", values.text("opinion"));
  }
}
