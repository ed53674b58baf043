package org.bangfu.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Risk;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.Measures;
import org.bangfu.visits.VisitCourse;
import org.springframework.boot.test.context.TestComponent;

/** Contacts, plans, measures and the safety net. */
@TestComponent
class AssistanceAnswers {

  private final VisitCourse papers;
  private final Spells spells;
  private final Measures measures;
  private final Clock clock;

  AssistanceAnswers(VisitCourse papers, Spells spells, Measures measures, Clock clock) {
    this.papers = papers;
    this.spells = spells;
    this.measures = measures;
    this.clock = clock;
  }

  Map<String, Answer> all() {
    return Map.of("AssignContact/Task_AssignContact", asked -> List.of(Map.of()),
        "AssistancePlan/Task_DraftPlan", this::draft,
        "AssistancePlan/Task_ApprovePlan", AssistanceAnswers::approve,
        "Measure/Task_AnswerOffer", AssistanceAnswers::answer,
        "Measure/Task_DeliverMeasure", this::deliver,
        "Measure/Task_ConfirmEffect", AssistanceAnswers::confirm,
        "SafetyNet/Task_DecideSafetyNet", this::decideSafetyNet);
  }

  /** All risks of the spell, each with the first measure the table proposes or with one the contact knows; then all. */
  private List<Map<String, Object>> draft(Answer.Asked asked) {
    Spell spell = spells.running(asked.household()).orElseThrow();
    List<Map<String, Object>> rows = new ArrayList<>();
    asked.shown().rows("measures").forEach(row -> rows.add(stillAhead(row)));
    Set<Risk> answered = measures.ofSpell(spell.id()).stream()
        .filter(one -> one.state().live() || one.state() == MeasureState.CONFIRMED).map(Measure::risk)
        .collect(Collectors.toSet());
    for (Risk risk : new TreeSet<>(spell.risks())) {
      if (!answered.contains(risk) && rows.stream().noneMatch(row -> risk.name().equals(row.get("risk")))) {
        rows.add(line(risk, "TEMPORARY_AID", "civil-affairs"));
      }
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("risks", spell.risks().stream().sorted().map(Risk::name).toList());
    values.put("measures", rows);
    Risk first = new TreeSet<>(spell.risks()).first();
    Set<Object> answeredOnce = new HashSet<>();
    Map<String, Object> thrifty = new LinkedHashMap<>(values);
    thrifty.put("measures", rows.stream()
        .filter(row -> answeredOnce.add(row.get("risk")) || "JOB_GUIDANCE".equals(row.get("type"))).toList());
    return List.of(thrifty, values, with(values, line(first, "SKILL_TRAINING", "human-resources")),
        with(values, line(first, "SKILL_TRAINING", "human-resources"), line(first, "MINIMUM_LIVING", "civil-affairs")));
  }

  /** The days of a draft that was returned may have passed. */
  private Map<String, Object> stillAhead(FormValues row) {
    Map<String, Object> line = new HashMap<>(row.byKey());
    LocalDate today = LocalDate.now(clock);
    if (LocalDate.parse(row.text("plannedFor")).isBefore(today)) {
      line.put("plannedFor", today.toString());
    }
    return line;
  }

  @SafeVarargs
  private static Map<String, Object> with(Map<String, Object> values, Map<String, Object>... lines) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    List<Object> rows = new ArrayList<>((List<?>) values.get("measures"));
    for (Map<String, Object> line : lines) {
      boolean there = rows.stream().map(row -> (Map<?, ?>) row).anyMatch(
          row -> line.get("type").equals(row.get("type")) && line.get("risk").equals(row.get("risk")));
      if (!there) {
        rows.add(line);
      }
    }
    more.put("measures", rows);
    return more;
  }

  private Map<String, Object> line(Risk risk, String type, String department) {
    Map<String, Object> row = new HashMap<>();
    row.putAll(Map.of("risk", risk.name(), "type", type, "department", department, "plannedFor",
        LocalDate.now(clock).toString(), "note", "联系人提出"));
    return row;
  }

  /** What is not in order is returned; a part of the others too. */
  private static List<Map<String, Object>> approve(Answer.Asked asked) {
    Map<String, Object> back = Map.of("approvalOutcome", "return", "reason", "请补充措施依据");
    return asked.chance().of(0.12, "return") ? List.of(back) : List.of(Map.of("approvalOutcome", "approve"), back);
  }

  private static List<Map<String, Object>> answer(Answer.Asked asked) {
    if (asked.chance().of(0.02, "cannot")) {
      return List.of(Map.of("offerAnswer", "cannot", "reason", "本年度额度已用完"));
    }
    String other = asked.task().groupId().contains("civil-affairs") ? "agriculture" : "civil-affairs";
    return List.of(asked.chance().of(0.1, "pass")
        ? Map.of("offerAnswer", "pass", "toDepartment", other, "reason", "不属本部门职责")
        : Map.of("offerAnswer", "accept"));
  }

  private List<Map<String, Object>> deliver(Answer.Asked asked) {
    return List.of(asked.chance().of(0.02, "cannot")
        ? Map.of("deliveryOutcome", "cannot", "reason", "材料不全，无法办理")
        : Map.of("deliveryOutcome", "delivered", "deliveredOn", LocalDate.now(clock).toString(), "amount", 1200,
            "note", "已发放", "evidence", papers.picture(asked.caseNo(), "evidence")));
  }

  private static List<Map<String, Object>> confirm(Answer.Asked asked) {
    return List.of(Map.of("effect", asked.chance().of(0.03, "fails") ? "fails" : "works", "effectNote", "入户查看，情况属实"));
  }

  private List<Map<String, Object>> decideSafetyNet(Answer.Asked asked) {
    return List.of(Map.of("netOutcome", List.of("minimum", "extreme", "no").get(asked.chance().below(3, "outcome")),
        "decidedOn", LocalDate.now(clock).toString(), "documentNo", "民救〔2026〕1号", "reason", "经审核认定"));
  }
}
