package org.bangfu.assistance.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.assistance.HouseholdFacts;
import org.bangfu.assistance.HouseholdFactsOf;
import org.bangfu.assistance.Plan;
import org.bangfu.assistance.PlanCheck;
import org.bangfu.assistance.PlanCheck.Rule;
import org.bangfu.contacts.Contact;
import org.bangfu.contacts.Contacts;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.measures.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A plan, its household and its checks as the forms show them. */
@Component
class PlanRows {

  private final HouseholdFactsOf facts;
  private final Contacts contacts;
  private final Spells spells;
  private final AssistanceTexts texts;

  PlanRows(HouseholdFactsOf facts, Contacts contacts, Spells spells, AssistanceTexts texts) {
    this.facts = facts;
    this.contacts = contacts;
    this.spells = spells;
    this.texts = texts;
  }

  /** Category, labour, income and contact. */
  Map<String, @Nullable Object> summary(Plan plan) {
    HouseholdFacts known = facts.household(plan.householdId());
    Map<String, @Nullable Object> shown = new HashMap<>();
    shown.put("whyText", texts.word("plan", plan.why()));
    shown.put("categoryText", texts.word("category", spells.require(plan.spellId()).category()));
    shown.put("labourText", texts.word("labour", known.labour()));
    shown.put("incomeText", texts.of(known.stableIncome() ? "income.stable" : "income.unstable",
        texts.yuan(known.earnedPerHead()), texts.yuan(known.monitoringLine())));
    shown.put("contactText", contacts.current(plan.householdId()).map(Contact::staffName).orElse(texts.of("none")));
    return shown;
  }

  /** All rules, one row each: as many rows whatever is typed. */
  List<Map<String, String>> checks(List<PlanCheck> checks) {
    return checks.stream().map(check -> Map.of("check", texts.word("check", check.rule()), "result", result(check)))
        .toList();
  }

  private String result(PlanCheck check) {
    if (check.holds() == null) {
      return texts.of("check.notConcerned");
    }
    return check.failed() ? texts.of("check.failed", sentence(check)) : texts.of("check.holds");
  }

  private String sentence(PlanCheck check) {
    return texts.of("check." + check.rule() + ".failed", argument(check));
  }

  /** What the sentence of a failed check names. */
  String argument(PlanCheck check) {
    return check.rule() == Rule.EVERY_RISK_ANSWERED || check.rule() == Rule.RISKS_DROPPED
        ? check.arguments().stream().map(risk -> texts.word("risk", risk)).collect(Collectors.joining("、"))
        : check.arguments().stream().map(String::valueOf).collect(Collectors.joining());
  }

  Map<String, @Nullable Object> line(Plan.Line line) {
    Map<String, @Nullable Object> row = row(line.risk(), line.type(), line.department());
    row.put("plannedFor", line.plannedFor().toString());
    row.put("note", line.note());
    return row;
  }

  private Map<String, @Nullable Object> row(Risk risk, String type, String department) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("riskText", texts.word("risk", risk));
    row.put("typeText", texts.type(type));
    row.put("departmentText", texts.department(department));
    return row;
  }

  Map<String, @Nullable Object> live(Measure measure, boolean dropped) {
    Map<String, @Nullable Object> row = row(measure.risk(), measure.type(), measure.department());
    row.put("measureId", measure.id());
    row.put("stateText", texts.of("live.state", texts.word("state", measure.state()), measure.plannedFor().toString()));
    row.put("keep", dropped ? "withdraw" : "keep");
    return row;
  }
}
