package org.bangfu.migration.process;

import java.util.List;
import java.util.stream.Stream;
import org.bangfu.migration.ModelElement;
import org.bangfu.migration.ModelElement.Kind;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ManualTask;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** The elements of a model in which a case can stand, or that surround such an element. */
final class Elements {

  private Elements() {
  }

  static List<ModelElement> of(BpmnModelInstance model) {
    return model.getModelElementsByType(FlowNode.class).stream().flatMap(Elements::element).toList();
  }

  /** Whether the step is done by several, each for itself. */
  static boolean severalAtOnce(BpmnModelInstance model, String id) {
    return model.getModelElementById(id) instanceof Activity activity
        && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
  }

  private static Stream<ModelElement> element(FlowNode node) {
    Kind kind = kind(node);
    if (kind == null) {
      return Stream.empty();
    }
    String name = node.getName() == null || node.getName().isBlank() ? node.getId() : node.getName().strip();
    String type = node.getElementType().getTypeName();
    return Stream.of(new ModelElement(node.getId(), name, kind,
        node instanceof SubProcess part && part.triggeredByEvent() ? "eventSubProcess" : type, host(node)));
  }

  private static @Nullable Kind kind(FlowNode node) {
    if (node instanceof UserTask) {
      return Kind.TASK;
    }
    if (node instanceof CallActivity) {
      return Kind.CALL;
    }
    if (node instanceof BoundaryEvent) {
      return Kind.BORDER;
    }
    if (node instanceof SubProcess || node instanceof StartEvent start && start.getParentElement() instanceof SubProcess part
        && part.triggeredByEvent()) {
      return Kind.PART;
    }
    if (node instanceof IntermediateCatchEvent || node instanceof ReceiveTask || node instanceof EventBasedGateway
        || node instanceof ParallelGateway || node instanceof InclusiveGateway) {
      return Kind.WAIT;
    }
    return node instanceof Activity && !(node instanceof ManualTask) ? Kind.AUTOMATIC : null;
  }

  private static @Nullable String host(FlowNode node) {
    if (node instanceof BoundaryEvent event) {
      return event.getAttachedTo().getId();
    }
    return node.getParentElement() instanceof SubProcess part ? part.getId() : null;
  }
}
