package org.bangfu.repair.process;

import java.util.List;
import java.util.stream.Stream;
import org.bangfu.repair.Target;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Elements at which a course may be let begin: steps and waits that no box of limits and no part done by several surrounds. */
final class Targets {

  static final String BODY = "#multiInstanceBody";

  private Targets() {
  }

  static List<Target> of(BpmnModelInstance model) {
    return Stream.concat(model.getModelElementsByType(Activity.class).stream()
            .filter(activity -> !(activity instanceof SubProcess part && part.triggeredByEvent())),
        model.getModelElementsByType(IntermediateCatchEvent.class).stream())
        .filter(Targets::clear)
        .map(node -> new Target(node.getId(), name(model, node.getId()), several(node))).toList();
  }

  static String name(BpmnModelInstance model, String id) {
    return model.getModelElementById(id) instanceof FlowNode node && node.getName() != null && !node.getName().isBlank()
        ? node.getName().strip() : id;
  }

  /** Within a part done by several it would not be clear in which of them to begin. */
  private static boolean clear(FlowNode node) {
    ModelElementInstance outer = node.getParentElement();
    while (outer instanceof SubProcess part) {
      if (part.triggeredByEvent() || several(part)) {
        return false;
      }
      outer = part.getParentElement();
    }
    return true;
  }

  private static boolean several(FlowNode node) {
    return node instanceof Activity activity
        && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
  }
}
