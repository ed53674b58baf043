package org.bangfu.gate;

import static org.bangfu.gate.Namespaces.BPMN;
import static org.bangfu.gate.Namespaces.CAMUNDA;
import static org.bangfu.gate.Namespaces.DMN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How models are written here, beside what is harmless: names, roles, forms, limits, questions (house.md, Models). */
public final class HouseRules {

  private static final Pattern ID = Pattern.compile("(Task|Gateway|Event|End|Flow|Service|Decision|SubProcess)_[A-Z][A-Za-z0-9]+");
  private static final Set<String> NODES = Set.of("startEvent", "endEvent", "intermediateCatchEvent",
      "intermediateThrowEvent", "boundaryEvent", "userTask", "serviceTask", "businessRuleTask", "callActivity",
      "subProcess", "exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway", "receiveTask");

  private final Collection<ModelText> family;
  private final UserTaskRules userTasks;
  private final Set<String> decisions;
  private final List<Finding> all = new ArrayList<>();

  private HouseRules(Collection<ModelText> family, Set<String> roles) {
    this.family = family;
    this.userTasks = new UserTaskRules(roles, family.stream().filter(file -> file.kind() == ModelText.Kind.FORM)
        .map(file -> fileName(file).replace(".form", "")).collect(Collectors.toSet()));
    this.decisions = family.stream().filter(file -> file.kind() == ModelText.Kind.DMN)
        .flatMap(file -> Models.keys(file, new Findings(file.name())).stream()).collect(Collectors.toSet());
  }

  /**
   * Everything in a family that is not as models are written here.
   *
   * @param roles words that may stand in {@code candidateGroups}
   */
  public static List<Finding> check(Collection<ModelText> family, Set<String> roles) {
    HouseRules rules = new HouseRules(family, roles);
    rules.family.forEach(rules::file);
    return List.copyOf(rules.all);
  }

  private void file(ModelText file) {
    Findings unread = new Findings(file.name());
    Findings findings = new Findings(file.name());
    if (file.kind() == ModelText.Kind.BPMN) {
      new XmlReader(unread).read(file.content()).ifPresent(root -> processes(file, root, findings));
    } else if (file.kind() == ModelText.Kind.DMN) {
      new XmlReader(unread).read(file.content()).ifPresent(root -> root.children(DMN, "decision")
          .forEach(decision -> named(decision, fileName(file).replace(".dmn", ""), findings)));
    }
    all.addAll(findings.all());
  }

  private void processes(ModelText file, Element root, Findings findings) {
    List<Element> processes = root.children(BPMN, "process").toList();
    if (processes.size() > 1) {
      findings.add(processes.get(1), "oneProcess");
    }
    processes.forEach(process -> {
      named(process, fileName(file).replace(".bpmn", ""), findings);
      if (process.attribute(CAMUNDA, "versionTag").orElse("").isBlank()) {
        findings.add(process, "versionTag");
      }
      process.children().stream().flatMap(Element::all).filter(element -> element.name().namespace().equals(BPMN))
          .forEach(element -> element(element, findings));
    });
  }

  private static void named(Element element, String expected, Findings findings) {
    if (!element.id().equals(expected)) {
      findings.add(element, "fileName", element.id(), expected);
    }
    if (!chinese(element.attribute("name").orElse(""))) {
      findings.add(element, "chineseName");
    }
  }

  private void element(Element element, Findings findings) {
    String kind = element.name().local();
    boolean node = NODES.contains(kind);
    if ((node || kind.equals("sequenceFlow")) && !ID.matcher(element.id()).matches()) {
      findings.add(element, "id", element.id());
    }
    boolean merge = kind.equals("exclusiveGateway") && outgoing(element) < 2;
    if (node && !merge && !chinese(element.attribute("name").orElse(""))) {
      findings.add(element, "chineseName");
    }
    switch (kind) {
      case "userTask" -> userTasks.check(element, findings);
      case "exclusiveGateway" -> gateway(element, findings);
      case "businessRuleTask" -> element.attribute(CAMUNDA, "decisionRef").filter(decision -> !decisions.contains(decision))
          .ifPresent(decision -> findings.add(element, "decision", decision));
      default -> {
        // Nothing more is asked of it.
      }
    }
  }

  private static void gateway(Element gateway, Findings findings) {
    if (outgoing(gateway) < 2) {
      return;
    }
    if (!gateway.attribute("name").orElse("").endsWith("？")) {
      findings.add(gateway, "question");
    }
    if (gateway.attribute("default").isEmpty()) {
      findings.add(gateway, "noDefault");
    }
  }

  private static long outgoing(Element node) {
    return node.children(BPMN, "outgoing").count();
  }

  static boolean chinese(String text) {
    return text.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
  }

  private static String fileName(ModelText file) {
    return Arrays.stream(file.name().split("/")).reduce((folder, name) -> name).orElse("");
  }
}
