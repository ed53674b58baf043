package org.bangfu.gate;

import static org.bangfu.gate.Namespaces.BPMN;
import static org.bangfu.gate.Namespaces.CAMUNDA;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every step of a person has a role, a form and a limit, and says who is told when it is overdue. */
final class UserTaskRules {

  private static final String OFFERED = "department:${department}";
  private static final Pattern DAYS = Pattern.compile("[0-9]{1,3}");
  private static final Set<String> UNITS = Set.of("working", "natural");

  private final Set<String> roles;
  private final Set<String> forms;

  UserTaskRules(Set<String> roles, Set<String> forms) {
    this.roles = roles;
    this.forms = forms;
  }

  void check(Element task, Findings findings) {
    String form = task.attribute(CAMUNDA, "formRef").orElse("");
    if (!forms.contains(form)) {
      findings.add(task, "form", form);
    } else if (!task.attribute(CAMUNDA, "formRefBinding").orElse("").equals("deployment")) {
      findings.add(task, "formBinding");
    }
    String groups = task.attribute(CAMUNDA, "candidateGroups").orElse("");
    for (String group : groups.split(",", -1)) {
      if (!roles.contains(group.strip()) && !group.strip().equals(OFFERED)) {
        findings.add(task, "role", group.strip());
      }
    }
    limit(task, properties(task), findings);
  }

  /** So many days, or a moment of the case that a rule knows (docs/adr/0013); never both. */
  private void limit(Element task, Map<String, String> properties, Findings findings) {
    boolean moment = task.attribute(CAMUNDA, "dueDate").isPresent();
    boolean days = DAYS.matcher(properties.getOrDefault("dueDays", "")).matches()
        && UNITS.contains(properties.getOrDefault("dueUnit", ""));
    boolean any = properties.containsKey("dueDays") || properties.containsKey("dueUnit");
    if (moment ? any : !days) {
      findings.add(task, "limit");
    }
    if (!roles.contains(properties.getOrDefault("escalateTo", ""))) {
      findings.add(task, "escalateTo", properties.getOrDefault("escalateTo", ""));
    }
  }

  private static Map<String, String> properties(Element task) {
    return task.children(BPMN, "extensionElements").flatMap(extensions -> extensions.all(CAMUNDA, "property"))
        .collect(Collectors.toMap(property -> property.attribute("name").orElse(""),
            property -> property.attribute("value").orElse(""), (first, second) -> second));
  }
}
