package org.bangfu.laboratory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.gate.Element;
import org.bangfu.gate.ModelReading;
import org.bangfu.gate.ModelText;

/**
 * A decision table of a draft.
 *
 * @param inputs labels of the columns by the fact they ask for
 * @param outputs labels of the results by their name
 */
public record LabTable(String file, String decision, String name, Map<String, String> inputs, Map<String, String> outputs) {

  /** The tables of a file; none where it cannot be read. */
  static List<LabTable> of(ModelText file) {
    return ModelReading.root(file).stream().flatMap(root -> root.children(ModelReading.DMN, "decision"))
        .flatMap(decision -> decision.children(ModelReading.DMN, "decisionTable").map(table -> new LabTable(file.name(),
            decision.id(), decision.attribute("name").orElse(decision.id()), labels(table, "input"), labels(table, "output"))))
        .toList();
  }

  private static Map<String, String> labels(Element table, String sort) {
    Map<String, String> labels = new LinkedHashMap<>();
    table.children(ModelReading.DMN, sort).forEach(column -> {
      String name = column.attribute("name").orElseGet(() -> expression(column));
      labels.put(name, column.attribute("label").orElse(name));
    });
    return labels;
  }

  private static String expression(Element column) {
    Stream<Element> texts = column.children(ModelReading.DMN, "inputExpression")
        .flatMap(expression -> expression.children(ModelReading.DMN, "text"));
    return texts.map(Element::text).collect(Collectors.joining()).strip();
  }
}
