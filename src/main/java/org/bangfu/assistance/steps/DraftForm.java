package org.bangfu.assistance.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.assistance.Plan;
import org.bangfu.assistance.PlanDrafts;
import org.bangfu.casework.Days;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.measures.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a plan is put into the form of its draft and read out of it. */
@Component
class DraftForm {

  private static final int LONGEST_DAYS = 366;
  private static final int MOST_RISKS = 5;

  private final PlanDrafts drafts;
  private final Spells spells;
  private final Days days;

  DraftForm(PlanDrafts drafts, Spells spells, Days days) {
    this.drafts = drafts;
    this.spells = spells;
    this.days = days;
  }

  /** The rows a draft begins with: what was drafted before, else what the table proposes and nothing answers yet. */
  List<Map<String, @Nullable Object>> rows(Plan plan, List<Measure> live) {
    return plan.lines().isEmpty() ? proposed(plan, live) : plan.lines().stream()
        .map(line -> row(line.risk(), line.type(), line.department(), line.plannedFor(), line.note())).toList();
  }

  private List<Map<String, @Nullable Object>> proposed(Plan plan, List<Measure> live) {
    Set<String> there = live.stream().map(Measure::type).collect(Collectors.toSet());
    Set<Risk> answered = live.stream().map(Measure::risk).collect(Collectors.toSet());
    LocalDate until = drafts.firstUntil(plan);
    LocalDate planned = until.isBefore(days.today()) ? days.today().plusDays(1) : until;
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    Set<String> taken = new HashSet<>(there);
    drafts.proposals(plan.caseNo()).stream()
        .filter(one -> one.prefill() && !answered.contains(one.risk()) && taken.add(one.type()))
        .forEach(one -> rows.add(row(one.risk(), one.type(), one.department(), planned, null)));
    return rows;
  }

  private static Map<String, @Nullable Object> row(Risk risk, String type, String department, LocalDate planned,
      @Nullable String note) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("risk", risk.name());
    row.put("type", type);
    row.put("department", department);
    row.put("plannedFor", planned.toString());
    row.put("note", note);
    return row;
  }

  /** The draft as typed so far; rows that lack risk, measure, department or day are left out. */
  Plan read(Plan plan, FormValues values) {
    Set<Risk> risks = values.texts("risks").stream().map(Risk::valueOf).collect(Collectors.toSet());
    List<Plan.Line> lines = values.rows("measures").stream()
        .filter(row -> !row.text("risk").isEmpty() && !row.text("type").isEmpty() && !row.text("department").isEmpty()
            && row.date("plannedFor") != null)
        .map(DraftForm::line).toList();
    Set<Long> dropped = values.rows("current").stream().filter(row -> row.text("keep").equals("withdraw"))
        .map(row -> row.number("measureId").longValueExact()).collect(Collectors.toSet());
    String unwilling = values.flag("noWill") ? values.text("noWillReason") : null;
    return new Plan(plan.caseNo(), plan.householdId(), plan.spellId(), plan.why(), risks, correction(plan, risks, values),
        unwilling, lines, dropped, null);
  }

  private Plan.@Nullable Correction correction(Plan plan, Set<Risk> risks, FormValues values) {
    String reason = values.text("riskReason").strip();
    Set<Risk> lost = spells.require(plan.spellId()).risks().stream().filter(risk -> !risks.contains(risk))
        .collect(Collectors.toSet());
    return reason.isEmpty() || lost.isEmpty() ? null : new Plan.Correction(lost, reason);
  }

  private static Plan.Line line(FormValues row) {
    String note = row.text("note").strip();
    return new Plan.Line(Risk.valueOf(row.text("risk")), row.text("type"), row.text("department"),
        Objects.requireNonNull(row.date("plannedFor")), note.isEmpty() ? null : note);
  }

  /** Throws for more than five risks, for a planned day that is past or too far away, and for a measure that stands there twice. */
  void judge(Plan plan) {
    if (plan.risks().size() > MOST_RISKS) {
      throw new FormRefused("risks", "assistance.risk.tooMany", MOST_RISKS);
    }
    Set<List<Object>> seen = new HashSet<>();
    for (int index = 0; index < plan.lines().size(); index++) {
      Plan.Line line = plan.lines().get(index);
      String path = "measures[" + index + "].";
      if (line.plannedFor().isBefore(days.today()) || line.plannedFor().isAfter(days.today().plusDays(LONGEST_DAYS))) {
        throw new FormRefused(path + "plannedFor", "assistance.plannedFor.range", days.today().toString(),
            days.today().plusDays(LONGEST_DAYS).toString());
      }
      if (!plan.risks().contains(line.risk())) {
        throw new FormRefused(path + "risk", "assistance.risk.notNamed");
      }
      if (!seen.add(List.of(line.risk(), line.type()))) {
        throw new FormRefused(path + "type", "assistance.measure.twice");
      }
    }
  }
}
