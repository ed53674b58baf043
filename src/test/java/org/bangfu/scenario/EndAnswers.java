package org.bangfu.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.elimination.EndOfMonitoring;
import org.bangfu.forms.FormValues;
import org.bangfu.visits.VisitCourse;
import org.springframework.boot.test.context.TestComponent;

/** The ends of monitoring and what follows them, apart from the steps that identification has too. */
@TestComponent
class EndAnswers {

  private static final List<Map<String, String>> TEAM = List.of(Map.of("name", "甲", "duty", "村支书", "unit", "village"),
      Map.of("name", "乙", "duty", "驻村干部", "unit", "township"));

  private final VisitCourse papers;
  private final VillageAnswers shared;
  private final Clock clock;

  EndAnswers(VisitCourse papers, VillageAnswers shared, Clock clock) {
    this.papers = papers;
    this.shared = shared;
    this.clock = clock;
  }

  Map<String, Answer> all() {
    return Map.of("Elimination/Task_ProposeElimination", this::propose,
        "Elimination/Task_VerifyHousehold", this::verify,
        "NaturalDecrease/Task_ProveDecrease", asked -> List.of(Map.of("happenedOn", today(), "description", "已核实户籍",
            "evidence", papers.picture(asked.caseNo(), "evidence"))),
        "NaturalDecrease/Task_ConfirmDecrease", asked -> shared.review(asked, "prove"),
        "NaturalDecrease/Task_RecordDecrease", asked -> shared.determine(asked, "prove"),
        "Recheck/Task_RecheckHousehold", this::recheck,
        "RollBack/Task_ProveRollBack", asked -> List.of(Map.of("foundOn", today(), "wrongAbout", "income",
            "description", "收入核算有误", "evidence", papers.picture(asked.caseNo(), "evidence"))),
        "RollBack/Task_DecideRollBack", asked -> shared.determine(asked, "prove"));
  }

  private List<Map<String, Object>> propose(Answer.Asked asked) {
    Map<String, Object> values = new LinkedHashMap<>(found(asked));
    List<String> risks = asked.shown().rows("riskChoices").stream().map(one -> one.text("value")).toList();
    values.putAll(Map.of("proposedOn", today(), "opinion", "病已治愈，收入稳定", "solvedRisks",
        asked.chance().of(0.05, "unsolved") ? risks.subList(1, risks.size()) : risks));
    return List.of(values);
  }

  /** Income and living as they are seen: at times too little, at times a house out of order. */
  private Map<String, Object> found(Answer.Asked asked) {
    boolean poor = asked.chance().of(0.04, "poor");
    boolean unsafe = asked.chance().of(0.04, "unsafe");
    Map<String, Object> values = new LinkedHashMap<>(Map.of("heads", 1, "income",
        Map.of("WAGE_MIGRANT", poor ? 3_000 : 20_000, "EXPENSE_MEDICAL", 800), "living",
        EndOfMonitoring.living(unsafe ? "problem" : "ok")));
    if (unsafe) {
      values.put("livingNote", "房屋漏雨");
    }
    return values;
  }

  private List<Map<String, Object>> verify(Answer.Asked asked) {
    Map<String, Object> values = new LinkedHashMap<>(found(asked));
    values.putAll(Map.of("visitedOn", today(), "interviewee", "户主本人", "verifiers", TEAM, "teamSigner", "甲乙",
        "householdSigner", "户主", "verificationOutcome", "continue", "opinion", "建议消除"));
    values.put("riskRows", asked.shown().rows("riskRows").stream()
        .map(row -> judged(row, !asked.chance().of(0.04, "unsolved" + row.text("risk")))).toList());
    List.of("informationForm", "measuresForm", "riskForm")
        .forEach(field -> values.put(field, papers.picture(asked.caseNo(), field)));
    return List.of(values);
  }

  private static Map<String, Object> judged(FormValues row, boolean solved) {
    Map<String, Object> judged = new HashMap<>(row.byKey());
    judged.putAll(Map.of("judgement", solved ? "solved" : "unsolved", "judgementNote", "入户核实"));
    return judged;
  }

  /** A new risk or a wrong mark cannot lead on where the way is under way already. */
  private List<Map<String, Object>> recheck(Answer.Asked asked) {
    Map<String, Object> values = new LinkedHashMap<>(Map.of("visitedOn", today(), "interviewee", "户主", "verifiers", TEAM,
        "recheckOutcome", List.of("stable", "wrong", "risk").get(asked.chance().below(3, "outcome")), "description",
        "入户了解的情况", "photos", papers.picture(asked.caseNo(), "photos")));
    return List.of(values);
  }

  private String today() {
    return LocalDate.now(clock).toString();
  }
}
