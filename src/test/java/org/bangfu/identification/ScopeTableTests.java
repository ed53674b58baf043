package org.bangfu.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped decision table: one category for every household, and never a silent default. */
class ScopeTableTests {

  private static final Path TABLE = Path.of("processes/identification/MonitoringScope.dmn");

  private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest
  @CsvSource({
      "LIFTED,   5999.99, 6000, false, UNSTABLE_LIFTED, LIFTED_BELOW_LINE",
      "LIFTED,   5999.99, 6000, true,  UNSTABLE_LIFTED, LIFTED_BELOW_LINE",
      "ORDINARY, 5999.99, 6000, false, MARGINAL,        ORDINARY_BELOW_LINE",
      "ORDINARY, -300,    6000, true,  MARGINAL,        ORDINARY_BELOW_LINE",
      "ORDINARY, 6000,    6000, true,  SUDDEN_HARDSHIP, EXPENSE_SHOCK",
      "LIFTED,   9000,    6000, true,  SUDDEN_HARDSHIP, EXPENSE_SHOCK",
      "LIFTED,   6000,    6000, false, NONE,            ABOVE_LINE",
      "ORDINARY, 9000,    6000, false, NONE,            ABOVE_LINE",
      "ORDINARY, 9000,    0,    false, MANUAL,          FACTS_INCOMPLETE",
      "OTHER,    3000,    6000, true,  MANUAL,          TYPE_UNKNOWN"
  })
  void suggestsTheCategory(String type, double perHead, double line, boolean shock, String category, String reason)
      throws IOException {
    DmnDecisionTableResult result = decide(type, perHead, line, shock);

    assertThat(result.getSingleResult().<String>getEntry("suggestedCategory")).isEqualTo(category);
    assertThat(result.getSingleResult().<String>getEntry("scopeReason")).isEqualTo(reason);
  }

  @Test
  void exactlyOneRuleMatchesWhateverIsKnown() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String type : Arrays.asList("LIFTED", "ORDINARY", "OTHER", null)) {
      for (Double perHead : Arrays.asList(-1.0, 0.0, 5999.99, 6000.0, 90000.0, null)) {
        for (Double line : Arrays.asList(-1.0, 0.0, 6000.0, null)) {
          for (Boolean shock : Arrays.asList(true, false, null)) {
            int matches = decide(type, perHead, line, shock).size();
            if (matches != 1) {
              wrong.add(type + " " + perHead + " " + line + " " + shock + ": " + matches);
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private DmnDecisionTableResult decide(String type, Double perHead, Double line, Boolean shock) throws IOException {
    try (InputStream table = Files.newInputStream(TABLE)) {
      return engine.evaluateDecisionTable("MonitoringScope", table, Variables.putValue("householdType", type)
          .putValue("referencePerHead", perHead).putValue("monitoringLine", line).putValue("expenseShock", shock));
    }
  }
}
