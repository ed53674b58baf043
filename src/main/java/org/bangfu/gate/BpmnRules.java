package org.bangfu.gate;

import static org.bangfu.gate.Namespaces.BPMN;
import static org.bangfu.gate.Namespaces.BPMN_DI;
import static org.bangfu.gate.Namespaces.CAMUNDA;

/** The elements and attributes of processes that pass. */
final class BpmnRules {

  private static final String ASYNC = " camunda:asyncBefore camunda:asyncAfter camunda:exclusive camunda:jobPriority";
  private static final String TEMPLATE = " camunda:modelerTemplate camunda:modelerTemplateVersion";
  private static final String ACTIVITY = "default isForCompensation" + ASYNC + TEMPLATE;

  static final Vocabulary VOCABULARY = new Vocabulary().everywhere("id name")
      .allow(BPMN, "definitions", "targetNamespace exporter exporterVersion modeler:executionPlatform modeler:executionPlatformVersion")
      .allow(BPMN, "process", "isExecutable isClosed processType camunda:versionTag camunda:historyTimeToLive"
          + " camunda:isStartableInTasklist camunda:taskPriority camunda:jobPriority")
      .allow(BPMN, "documentation", "textFormat")
      .allow(BPMN, "extensionElements incoming outgoing laneSet flowNodeRef childLaneSet text categoryValueRef", "")
      .allow(BPMN, "collaboration participant lane", "processRef isClosed")
      .allow(BPMN, "startEvent", "isInterrupting" + ASYNC + TEMPLATE)
      .allow(BPMN, "endEvent intermediateCatchEvent intermediateThrowEvent", ASYNC.strip() + TEMPLATE)
      .allow(BPMN, "boundaryEvent", "attachedToRef cancelActivity" + ASYNC + TEMPLATE)
      .allow(BPMN, "userTask", ACTIVITY + " camunda:formRef camunda:formRefBinding camunda:candidateGroups camunda:dueDate"
          + " camunda:followUpDate camunda:priority")
      .allow(BPMN, "serviceTask", ACTIVITY + " camunda:delegateExpression camunda:expression camunda:resultVariable"
          + " camunda:type camunda:topic camunda:taskPriority implementation")
      .allow(BPMN, "businessRuleTask", ACTIVITY + " camunda:decisionRef camunda:decisionRefBinding camunda:decisionRefVersionTag"
          + " camunda:mapDecisionResult camunda:resultVariable implementation")
      .allow(BPMN, "callActivity", ACTIVITY + " calledElement camunda:calledElementBinding camunda:calledElementVersionTag")
      .allow(BPMN, "subProcess", ACTIVITY + " triggeredByEvent")
      .allow(BPMN, "task manualTask receiveTask", ACTIVITY + " messageRef")
      .allow(BPMN, "exclusiveGateway inclusiveGateway", "default gatewayDirection" + ASYNC)
      .allow(BPMN, "parallelGateway eventBasedGateway", "gatewayDirection eventGatewayType instantiate" + ASYNC)
      .allow(BPMN, "sequenceFlow", "sourceRef targetRef isImmediate")
      .allow(BPMN, "conditionExpression timeDate timeDuration timeCycle completionCondition loopCardinality", "xsi:type")
      .allow(BPMN, "multiInstanceLoopCharacteristics", "isSequential camunda:collection camunda:elementVariable" + ASYNC)
      .allow(BPMN, "timerEventDefinition terminateEventDefinition linkEventDefinition", "")
      .allow(BPMN, "messageEventDefinition signalEventDefinition", "messageRef signalRef")
      .allow(BPMN, "errorEventDefinition", "errorRef camunda:errorCodeVariable camunda:errorMessageVariable")
      .allow(BPMN, "escalationEventDefinition", "escalationRef camunda:escalationCodeVariable")
      .allow(BPMN, "message signal", "")
      .allow(BPMN, "error", "errorCode")
      .allow(BPMN, "escalation", "escalationCode")
      .allow(BPMN, "textAnnotation", "textFormat")
      .allow(BPMN, "association", "sourceRef targetRef associationDirection")
      .allow(BPMN, "group category categoryValue", "categoryValueRef value")
      .allow(CAMUNDA, "properties inputOutput list map", "")
      .allow(CAMUNDA, "property", "value")
      .allow(CAMUNDA, "inputParameter outputParameter", "")
      .allow(CAMUNDA, "entry", "key")
      .allow(CAMUNDA, "value failedJobRetryTimeCycle", "")
      .allow(CAMUNDA, "executionListener taskListener", "event delegateExpression expression")
      .allow(CAMUNDA, "in out", "source sourceExpression target businessKey local")
      .allow(BPMN_DI, "BPMNDiagram", "resolution documentation")
      .allow(BPMN_DI, "BPMNPlane BPMNEdge BPMNShape BPMNLabel", "bpmnElement isHorizontal isExpanded isMarkerVisible"
          + " isMessageVisible sourceElement targetElement messageVisibleKind labelStyle bioc:stroke bioc:fill"
          + " color:background-color color:border-color color:color")
      .allow(Namespaces.DC, "Bounds", "x y width height")
      .allow(Namespaces.DI, "waypoint", "x y");

  private BpmnRules() {
  }
}
