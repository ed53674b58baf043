package org.bangfu.elimination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped table: each condition by itself, each answered with exactly one row whatever is known. */
class GateTableTests {

  private static final Path TABLE = Path.of("processes/elimination/EliminationGate.dmn");
  private static final List<String> CONDITIONS = List.of("MONTHS", "INCOME", "MEASURES", "SOLVED", "LIVING", "LABOUR");

  private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest
  @CsvSource({
      "6,  6000.01, 0, 0, 0, false, 0, ''",
      "5,  6000.01, 0, 0, 0, false, 0, MONTHS",
      "24, 6000,    0, 0, 0, false, 0, INCOME",
      "6,  9000,    0, 0, 0, false, 1, INCOME",
      "6,  5000,    0, 0, 0, false, 2, INCOME",
      "6,  ,        0, 0, 0, false, 1, INCOME",
      "6,  ,        0, 0, 0, false, 0, INCOME",
      "6,  9000,    1, 0, 0, false, 0, MEASURES",
      "6,  9000,    0, 2, 0, false, 0, SOLVED",
      "6,  9000,    0, 0, 1, false, 0, LIVING",
      "6,  9000,    0, 0, ,  false, 0, LIVING",
      "60, 90000,   0, 0, 0, true, 0, LABOUR"
  })
  void tellsWhichConditionIsNotMet(int months, Double lowest, int unanswered, int unsolved, Integer problems,
      boolean withoutLabour, int falls, String unmet) throws IOException {
    List<Map<String, Object>> rows = ask(months, lowest, unanswered, unsolved, problems, withoutLabour, falls);

    assertThat(rows).extracting(row -> row.get("condition")).containsExactlyInAnyOrderElementsOf(CONDITIONS);
    assertThat(rows.stream().filter(row -> !Boolean.TRUE.equals(row.get("met"))).map(row -> row.get("condition")))
        .containsExactlyElementsOf(unmet.isEmpty() ? List.of() : List.of(unmet));
  }

  private List<Map<String, Object>> ask(int months, Double lowest, int unanswered, int unsolved, Integer problems,
      boolean withoutLabour, int falls) throws IOException {
    try (InputStream table = Files.newInputStream(TABLE)) {
      return engine.evaluateDecisionTable("EliminationGate", table, Variables.putValue("months", months)
          .putValue("monthsRequired", 6).putValue("lowestPerHead", lowest).putValue("monitoringLine", 6000.0)
          .putValue("unansweredRisks", unanswered).putValue("unsolvedRisks", unsolved)
          .putValue("livingProblems", problems).putValue("withoutLabour", withoutLabour)
          .putValue("incomeFalls", falls)).getResultList();
    }
  }
}
