package org.bangfu.changes;

import static org.bangfu.gate.ModelReading.CAMUNDA;
import static org.bangfu.gate.ModelReading.DMN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.gate.Element;

/** The facts of decisions: their columns, and each row as one line of conditions and results. */
final class DecisionFacts {

  private DecisionFacts() {
  }

  static Map<String, Fact> of(Element root) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    root.children(DMN, "decision").forEach(decision -> {
      facts.put(decision.id(), new Fact("decision", name(decision), Map.of("name", name(decision))));
      decision.children(DMN, "decisionTable").forEach(table -> table(table, facts));
      decision.children(DMN, "literalExpression").forEach(literal -> facts.put(decision.id() + "/text",
          new Fact("expression", name(decision), Map.of("expression", texts(literal)))));
    });
    return facts;
  }

  private static void table(Element table, Map<String, Fact> facts) {
    facts.put(table.id(), new Fact("table", "", Map.of("hitPolicy",
        table.attribute("hitPolicy").orElse("UNIQUE") + table.attribute("aggregation").map(how -> " " + how).orElse(""))));
    List<Element> columns = Stream.concat(table.children(DMN, "input"), table.children(DMN, "output")).toList();
    columns.forEach(column -> facts.put(column.id(), new Fact(column.name().local(), label(column), values(column))));
    int number = 0;
    for (Element rule : table.children(DMN, "rule").toList()) {
      number++;
      facts.put(rule.id(), new Fact("rule", String.valueOf(number), Map.of("row", row(rule))));
    }
  }

  private static Map<String, String> values(Element column) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("name", label(column));
    values.put("expression", column.children(DMN, "inputExpression").map(DecisionFacts::texts).findFirst()
        .orElse(column.attribute("name").orElse("")));
    return values;
  }

  /** Conditions and results as the table shows them; an empty cell is anything. */
  private static String row(Element rule) {
    return cells(rule, "inputEntry") + " → " + cells(rule, "outputEntry");
  }

  private static String cells(Element rule, String sort) {
    return rule.children(DMN, sort).map(DecisionFacts::texts).map(text -> text.isEmpty() ? "-" : text)
        .collect(Collectors.joining(" | "));
  }

  private static String texts(Element around) {
    return around.children(DMN, "text").map(Element::text).collect(Collectors.joining(" "));
  }

  private static String label(Element column) {
    return column.attribute("label").or(() -> column.attribute(CAMUNDA, "inputVariable"))
        .or(() -> column.attribute("name")).orElse("");
  }

  private static String name(Element decision) {
    return decision.attribute("name").orElse(decision.id());
  }
}
