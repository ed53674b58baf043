package org.bangfu.assistance.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.assistance.AssistanceKinds;
import org.bangfu.assistance.HouseholdFacts;
import org.bangfu.assistance.SafetyNetStore.Decision;
import org.bangfu.assistance.SafetyNetStore.Outcome;
import org.bangfu.assistance.SafetyNets;
import org.bangfu.casework.Days;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Member;
import org.bangfu.households.Register;
import org.bangfu.tasks.StepContext;
import org.bangfu.tasks.StepHandler;
import org.bangfu.tasks.StepResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Civil affairs decides on 低保 or 特困 for those who cannot earn their living. */
@Component
class DecideSafetyNet implements StepHandler {

  private final SafetyNets safetyNets;
  private final Register register;
  private final AssistanceTexts texts;
  private final Days days;

  DecideSafetyNet(SafetyNets safetyNets, Register register, AssistanceTexts texts, Days days) {
    this.safetyNets = safetyNets;
    this.register = register;
    this.texts = texts;
    this.days = days;
  }

  @Override
  public String process() {
    return AssistanceKinds.SAFETY_NET.process();
  }

  @Override
  public String step() {
    return "Task_DecideSafetyNet";
  }

  @Override
  public FormValues open(StepContext context) {
    CaseFile file = context.caseFile();
    HouseholdFacts facts = safetyNets.facts(file.caseNo());
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("labourText", texts.word("labour", facts.labour()));
    values.put("incomeText", texts.of(facts.stableIncome() ? "income.stable" : "income.unstable",
        texts.yuan(facts.earnedPerHead()), texts.yuan(facts.monitoringLine())));
    values.put("flagText", texts.of(safetyNets.flagged(file.caseNo()) ? "flag.set" : "flag.none"));
    values.put("members", members(file));
    return new FormValues(values);
  }

  private List<Map<String, Object>> members(CaseFile file) {
    return register.members(file.householdId()).stream().map(this::member).toList();
  }

  private Map<String, Object> member(Member member) {
    return Map.of("name", member.name(), "age", member.ageOn(days.today()), "ability",
        texts.word("ability", member.labour()), "relief",
        member.relief() == null ? texts.of("none") : texts.word("relief", member.relief()));
  }

  @Override
  public StepResult submit(StepContext context, FormValues values) {
    CaseFile file = context.caseFile();
    Outcome outcome = switch (values.text("netOutcome")) {
      case "minimum" -> Outcome.MINIMUM_LIVING;
      case "extreme" -> Outcome.EXTREME_POVERTY;
      default -> Outcome.NONE;
    };
    String document = values.text("documentNo");
    String reason = values.text("reason");
    safetyNets.decide(file.caseNo(), new Decision(outcome, days.done(file, values, "decidedOn"),
        document.isEmpty() ? null : document, reason), context.who().staffId());
    return new StepResult(Map.of(), Kind.DECISION, "safety-net." + outcome.name(), reason);
  }
}
