package org.bangfu.engine;

import java.util.List;
import org.bangfu.gate.Finding;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;

/** What the engine's parser says against a model, as findings. */
final class EngineProblems {

  private EngineProblems() {
  }

  static List<Finding> of(ParseException refused) {
    return refused.getResorceReports().stream()
        .flatMap(report -> report.getErrors().stream().map(problem -> finding(report.getResourceName(), problem)))
        .toList();
  }

  private static Finding finding(String file, Problem problem) {
    String element = problem.getMainElementId() == null ? "" : problem.getMainElementId();
    return new Finding(file, element, Math.max(0, problem.getLine()), "engine", List.of(problem.getMessage()));
  }
}
