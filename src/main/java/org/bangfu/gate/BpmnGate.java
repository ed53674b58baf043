package org.bangfu.gate;

import static org.bangfu.gate.Namespaces.BPMN;
import static org.bangfu.gate.Namespaces.CAMUNDA;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a process may be made of and what it may call. */
final class BpmnGate {

  private static final String DELEGATE = "delegateExpression";
  private static final int MOST_INSTANCES = 100;
  private static final Pattern TIME_TO_LIVE = Pattern.compile("P?[0-9]{1,5}D?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");

  private final Expressions expressions;
  private final Findings findings;

  BpmnGate(Catalogue catalogue, Findings findings) {
    this.expressions = new Expressions(catalogue);
    this.findings = findings;
  }

  void check(Element root) {
    if (!root.is(BPMN, "definitions")) {
      findings.add(root, "notBpmn");
      return;
    }
    root.all().forEach(this::element);
    if (root.children(BPMN, "process").findAny().isEmpty()) {
      findings.add(root, "noProcess");
    }
  }

  private void element(Element element) {
    BpmnRules.VOCABULARY.check(element, findings);
    element.attributes().entrySet().stream().filter(attribute -> !attribute.getKey().local().equals(DELEGATE))
        .forEach(attribute -> expressions.check(element, attribute.getValue(), findings));
    expressions.check(element, element.text(), findings);
    if (element.is(BPMN, "process")) {
      process(element);
    } else if (element.is(BPMN, "serviceTask")) {
      serviceTask(element);
    } else if (element.name().namespace().equals(CAMUNDA) && LISTENERS.contains(element.name().local())) {
      calls(element, "");
    } else if (element.is(BPMN, "multiInstanceLoopCharacteristics")) {
      repeated(element);
    } else if (element.is(BPMN, "timeCycle")) {
      cycle(element);
    }
  }

  private void process(Element process) {
    String days = process.attribute(CAMUNDA, "historyTimeToLive").orElse("");
    if (!TIME_TO_LIVE.matcher(days).matches()) {
      findings.add(process, "timeToLive");
    }
  }

  private void serviceTask(Element task) {
    task.attribute(CAMUNDA, "type").filter(type -> !type.equals("external"))
        .ifPresent(type -> findings.add(task, "taskType", type));
    calls(task, CAMUNDA);
  }

  /** Delegates and listeners name the catalogue, and nothing else. */
  private void calls(Element element, String namespace) {
    Map<String, Predicate<String>> judged =
        Map.of(DELEGATE, expressions::isDelegate, "expression", expressions::isCall);
    judged.forEach((attribute, holds) -> element.attribute(namespace, attribute)
        .filter(holds.negate()).ifPresent(value -> findings.add(element, "outsideCatalogue", value)));
  }

  /** Over a collection that a rule of ours answers, or a small written number of times. */
  private void repeated(Element loop) {
    String collection = loop.attribute(CAMUNDA, "collection").orElse("");
    String number = loop.children(BPMN, "loopCardinality").map(Element::text).findFirst().orElse("");
    boolean bounded = number.isEmpty() ? expressions.isCall(collection)
        : WHOLE.matcher(number).matches() && Integer.parseInt(number) <= MOST_INSTANCES && collection.isEmpty();
    if (!bounded) {
      findings.add(loop, "unbounded", MOST_INSTANCES);
    }
  }

  private void cycle(Element cycle) {
    if (!Cycles.atMostHourly(cycle.text())) {
      findings.add(cycle, "cycle", cycle.text());
    }
  }
}
