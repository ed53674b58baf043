package org.bangfu.gate;

import static org.bangfu.gate.Namespaces.CAMUNDA_DMN;
import static org.bangfu.gate.Namespaces.DMN;
import static org.bangfu.gate.Namespaces.DMN_DI;

import java.util.Set;
import org.bangfu.forms.FeelFence;

/** What a decision may be made of: tables and FEEL without loops (security.md §1). */
final class DmnGate {

  private static final Set<String> FEEL = Set.of("feel", "https://www.omg.org/spec/DMN/20191111/FEEL/",
      "http://www.omg.org/spec/FEEL/20140401");

  private static final Vocabulary VOCABULARY = new Vocabulary().everywhere("id name label")
      .allow(DMN, "definitions", "namespace exporter exporterVersion modeler:executionPlatform modeler:executionPlatformVersion")
      .allow(DMN, "decision", "camundaDmn:versionTag camundaDmn:historyTimeToLive camundaDmn:historyTimeToLiveString")
      .allow(DMN, "decisionTable", "hitPolicy aggregation preferredOrientation outputLabel")
      .allow(DMN, "input", "camundaDmn:inputVariable biodi:width")
      .allow(DMN, "output", "typeRef biodi:width")
      .allow(DMN, "inputExpression inputEntry outputEntry literalExpression inputValues outputValues",
          "typeRef expressionLanguage")
      .allow(DMN, "variable", "typeRef")
      .allow(DMN, "text description question allowedAnswers defaultOutputEntry rule annotation annotationEntry"
          + " informationRequirement authorityRequirement textAnnotation", "textFormat")
      .allow(DMN, "requiredDecision requiredInput requiredAuthority", "href")
      .allow(DMN, "inputData knowledgeSource", "")
      .allow(DMN_DI, "DMNDI DMNDiagram DMNLabel", "")
      .allow(DMN_DI, "DMNShape DMNEdge", "dmnElementRef isCollapsed")
      .allow(Namespaces.DMN_DC, "Bounds", "x y width height")
      .allow(Namespaces.DMN_SHAPES, "waypoint", "x y");

  private final Findings findings;

  DmnGate(Findings findings) {
    this.findings = findings;
  }

  void check(Element root) {
    if (!root.is(DMN, "definitions")) {
      findings.add(root, "notDmn");
      return;
    }
    root.all().forEach(this::element);
    if (root.children(DMN, "decision").findAny().isEmpty()) {
      findings.add(root, "noDecision");
    }
  }

  private void element(Element element) {
    VOCABULARY.check(element, findings);
    element.attribute("expressionLanguage").filter(language -> !FEEL.contains(language))
        .ifPresent(language -> findings.add(element, "language", language));
    if (element.is(DMN, "decision") && element.attribute(CAMUNDA_DMN, "historyTimeToLive").isEmpty()) {
      findings.add(element, "timeToLive");
    }
    element.attribute("href").filter(href -> !href.startsWith("#"))
        .ifPresent(href -> findings.add(element, "attribute", "href", element.name()));
    Element parent = element.parent();
    boolean prose = parent == null || parent.is(DMN, "textAnnotation") || parent.is(DMN, "annotationEntry");
    if (element.is(DMN, "text") && !prose && !FeelFence.withoutLoops(element.text())) {
      findings.add(element, "feel", element.text());
    }
  }
}
