package org.bangfu.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.cases.Dossiers;
import org.bangfu.identification.Course;
import org.springframework.boot.test.context.TestComponent;

/** The steps of an identification that are its own. */
@TestComponent
class IdentificationAnswers {

  private final Course course;
  private final Clock clock;

  IdentificationAnswers(Course course, Clock clock) {
    this.course = course;
    this.clock = clock;
  }

  Map<String, Answer> all() {
    return Map.of("Identification/Task_AcceptClue", IdentificationAnswers::accept,
        "Identification/Task_VerifyHousehold", this::verify,
        "Identification/Task_CompareData", this::compare,
        "Identification/Task_ExplainHits", IdentificationAnswers::explain);
  }

  private static List<Map<String, Object>> accept(Answer.Asked asked) {
    return List.of(asked.chance().of(0.04, "refuse")
        ? Map.of("clueOutcome", "refuse", "refusalReason", asked.anyReason("refusalReasons"), "refusalText", "经核实线索不属实")
        : Map.of("clueOutcome", "accept"));
  }

  private List<Map<String, Object>> verify(Answer.Asked asked) {
    Map<String, Object> values = new LinkedHashMap<>(course.verified(asked.caseNo(), 4_000, 1_000));
    if (!asked.shown().text("authorisationSignedOn").isEmpty()) {
      List.of("authorisationFile", "signedOn", "signer").forEach(values::remove);
    }
    return List.of(values);
  }

  private List<Map<String, Object>> compare(Answer.Asked asked) {
    Map<String, Object> values = new LinkedHashMap<>(
        Map.of("comparedOn", LocalDate.now(clock).toString(), "compareOutcome", "nothing"));
    if (asked.chance().of(0.03, "hit")) {
      values.putAll(Map.of("compareOutcome", "hits", "hits",
          List.of(Map.of("kind", "VEHICLE", "memberName", Dossiers.HEAD, "detail", "名下有车一辆"))));
    }
    return List.of(values);
  }

  private static List<Map<String, Object>> explain(Answer.Asked asked) {
    return List.of(Map.of("hits", asked.shown().rows("hits").stream().map(row -> {
      Map<String, Object> explained = new HashMap<>(row.byKey());
      explained.putAll(Map.of("judgement", "explained", "explanation", "该车辆已报废"));
      return explained;
    }).toList()));
  }
}
