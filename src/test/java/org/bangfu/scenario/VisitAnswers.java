package org.bangfu.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.forms.FormValues;
import org.bangfu.visits.VisitCourse;
import org.springframework.boot.test.context.TestComponent;

/** Visits: at home or waived to the telephone, on the day or written down later, with what is found. */
@TestComponent
class VisitAnswers {

  private static final List<String> NEW_RISKS = List.of("SCHOOLING", "UNSTABLE_JOB", "FAILED_VENTURE", "UNSAFE_WATER");

  private final VisitCourse visits;
  private final Clock clock;

  VisitAnswers(VisitCourse visits, Clock clock) {
    this.visits = visits;
    this.clock = clock;
  }

  Map<String, Answer> all() {
    return Map.of("MonthlyVisit/Task_VisitHousehold", this::visit,
        "MonthlyVisit/Task_TownshipFollowUp", asked -> followUp(asked, 0.3),
        "MonthlyVisit/Task_CountyFollowUp", asked -> followUp(asked, 0.7));
  }

  private List<Map<String, Object>> visit(Answer.Asked asked) {
    Map<String, Object> values = new LinkedHashMap<>(visits.atHome(asked.caseNo(), asked.chance().of(0.2, "signs")));
    values.put("measures", asked.shown().rows("measures").stream()
        .map(row -> progress(row, asked.chance().of(0.004, "fails" + row.text("measureId")))).toList());
    List<FormValues> choices = asked.shown().rows("riskChoices");
    if (asked.chance().of(0.03, "risk")) {
      String risk = NEW_RISKS.get(asked.chance().below(NEW_RISKS.size(), "which"));
      if (choices.stream().anyMatch(one -> one.text("value").equals(risk))) {
        values.putAll(Map.of("newRisks", List.of(risk), "newRiskNote", "入户时发现的新情况"));
      }
    }
    if (asked.chance().of(0.05, "ready")) {
      values.putAll(Map.of("readyForElimination", true, "readyNote", "收入稳定，风险已消除"));
    }
    if (asked.chance().of(0.05, "phone")) {
      values.putAll(Map.of("visitWay", "phone", "phoneReason", "大雪封山无法入户"));
    }
    LocalDate today = LocalDate.now(clock);
    Map<String, Object> earlier = new LinkedHashMap<>(values);
    if (asked.chance().of(0.1, "earlier") && today.getDayOfMonth() > 1) {
      earlier.putAll(Map.of("visitedOn", today.minusDays(1).toString(), "backDateReason", "当日山区无信号"));
    }
    return List.of(earlier, values);
  }

  private static Map<String, Object> progress(FormValues row, boolean fails) {
    Map<String, Object> told = new HashMap<>(row.byKey());
    told.put("progress", fails ? "failing" : "working");
    told.put("progressNote", fails ? "未见效果" : null);
    return told;
  }

  private List<Map<String, Object>> followUp(Answer.Asked asked, double missed) {
    boolean late = asked.shown().text("monthText").compareTo(YearMonth.now(clock).minusMonths(1).toString()) < 0;
    return List.of(late || asked.chance().of(missed, "missed")
        ? Map.of("overdueOutcome", "missed", "missedReason", asked.anyReason("missedReasons"), "missedNote", "全家外出务工")
        : Map.of("overdueOutcome", "urge", "urgeNote", "电话督促联系人"));
  }
}
