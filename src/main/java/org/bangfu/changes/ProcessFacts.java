package org.bangfu.changes;

import static org.bangfu.gate.ModelReading.BPMN;
import static org.bangfu.gate.ModelReading.CAMUNDA;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.gate.Element;

/** The facts of a process: its steps with role, form and limit, its ways with their conditions, its timers. */
final class ProcessFacts {

  private static final Set<String> SORTS = Set.of("process", "startEvent", "endEvent", "intermediateCatchEvent",
      "intermediateThrowEvent", "boundaryEvent", "userTask", "serviceTask", "businessRuleTask", "receiveTask",
      "callActivity", "subProcess", "exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway",
      "sequenceFlow");

  private ProcessFacts() {
  }

  static Map<String, Fact> of(Element root) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    root.children(BPMN, "process").flatMap(Element::all)
        .filter(element -> element.name().namespace().equals(BPMN) && SORTS.contains(element.name().local()))
        .forEach(element -> facts.put(element.id(), new Fact(element.name().local(), name(element), values(element))));
    return facts;
  }

  /** A way without words is told by its ends. */
  private static String name(Element element) {
    String name = element.attribute("name").orElse("");
    return name.isEmpty() && element.is(BPMN, "sequenceFlow")
        ? element.attribute("sourceRef").orElse("") + " → " + element.attribute("targetRef").orElse("") : name;
  }

  private static Map<String, String> values(Element element) {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, "name", element.attribute("name"));
    put(values, "role", element.attribute(CAMUNDA, "candidateGroups"));
    put(values, "form", element.attribute(CAMUNDA, "formRef"));
    Map<String, String> properties = properties(element);
    Optional.ofNullable(properties.remove("dueDays"))
        .ifPresent(days -> values.put("limit", days + " " + properties.getOrDefault("dueUnit", "")));
    properties.remove("dueUnit");
    values.putAll(properties);
    put(values, "dueDate", element.attribute(CAMUNDA, "dueDate"));
    put(values, "delegate", element.attribute(CAMUNDA, "delegateExpression"));
    put(values, "expression", element.attribute(CAMUNDA, "expression"));
    put(values, "decision", element.attribute(CAMUNDA, "decisionRef"));
    put(values, "calls", element.attribute("calledElement"));
    put(values, "attachedTo", element.attribute("attachedToRef"));
    put(values, "default", element.attribute("default"));
    if (element.is(BPMN, "sequenceFlow")) {
      values.put("from", element.attribute("sourceRef").orElse(""));
      values.put("to", element.attribute("targetRef").orElse(""));
    }
    put(values, "condition", text(element, "conditionExpression"));
    put(values, "timer", element.children(BPMN, "timerEventDefinition").flatMap(timer -> timer.children().stream())
        .map(Element::text).filter(text -> !text.isEmpty()).findFirst());
    put(values, "several", element.children(BPMN, "multiInstanceLoopCharacteristics")
        .map(loop -> loop.attribute(CAMUNDA, "collection").orElse("")).findFirst());
    put(values, "documentation", text(element, "documentation"));
    return values;
  }

  private static Optional<String> text(Element element, String child) {
    return element.children(BPMN, child).map(Element::text).findFirst();
  }

  private static Map<String, String> properties(Element element) {
    return element.children(BPMN, "extensionElements").flatMap(inside -> inside.children(CAMUNDA, "properties"))
        .flatMap(inside -> inside.children(CAMUNDA, "property"))
        .collect(Collectors.toMap(property -> property.attribute("name").orElse(""),
            property -> property.attribute("value").orElse(""), (first, second) -> second, LinkedHashMap::new));
  }

  private static void put(Map<String, String> values, String what, Optional<String> value) {
    value.filter(text -> !text.isBlank()).ifPresent(text -> values.put(what, text));
  }
}
