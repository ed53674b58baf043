/**
 * What the gate lets through, so that the editor offers nothing else (org.bangfu.gate.BpmnRules). This is a comfort:
 * the gate judges every model again.
 */

/** Entries of each group of the properties panel; true where the whole group passes. */
export const GROUPS = {
  general: ['name', 'id', 'versionTag', 'isExecutable', 'processId', 'processName'],
  documentation: true,
  multiInstance: ['loopCardinality', 'completionCondition', 'collection', 'elementVariable',
    'multiInstanceAsynchronousBefore', 'multiInstanceAsynchronousAfter', 'multiInstanceExclusive'],
  error: ['errorRef', 'errorName', 'errorCode', 'errorCodeVariable', 'errorMessageVariable'],
  escalation: true,
  link: true,
  message: true,
  signal: true,
  timer: true,
  CamundaPlatform__Implementation: ['implementationType', 'delegateExpression', 'expression', 'expressionResultVariable',
    'externalTopic', 'decisionRef', 'decisionRefBinding', 'decisionRefVersionTag', 'decisionRefResultVariable',
    'mapDecisionResult'],
  CamundaPlatform__UserAssignment: ['candidateGroups', 'dueDate', 'followUpDate', 'priority'],
  CamundaPlatform__CallActivity: ['calledElementType', 'targetProcessName', 'calledElement', 'calledElementBinding',
    'calledElementVersionTag', 'callActivityBusinessKey'],
  CamundaPlatform__BusinessKey: true,
  CamundaPlatform__Condition: ['conditionType', 'conditionExpression'],
  CamundaPlatform__ExternalTask: true,
  CamundaPlatform__AsynchronousContinuations: true,
  CamundaPlatform__JobExecution: true,
  CamundaPlatform__HistoryCleanup: true,
  CamundaPlatform__Tasklist: true,
  CamundaPlatform__InMapping: true,
  CamundaPlatform__OutMapping: true,
  CamundaPlatform__Form: ['formType', 'formRef', 'formRefBinding'],
  CamundaPlatform__ExecutionListener: true,
  CamundaPlatform__TaskListener: true,
  CamundaPlatform__Input: true,
  CamundaPlatform__Output: true,
  CamundaPlatform__ExtensionProperties: true,
  ElementTemplates__Template: true,
  ElementTemplates__CustomProperties: true,
};

/** Values of drop-downs that the gate refuses, by the ending of the entry's id. */
export const REFUSED_VALUES = {
  implementationType: ['class', 'connector'],
  formType: ['formKey', 'formData'],
  formRefBinding: ['latest', 'version'],
  decisionRefBinding: ['version'],
  calledElementBinding: ['version'],
  calledElementType: ['cmmn'],
  conditionType: ['script'],
  listenerType: ['class', 'script'],
  type: ['script'],
};

/** Endings of entries inside the items of a list. */
export const REFUSED_ENTRIES = ['-fields', '-fieldInjection', '-javaClass', '-scriptFormat', '-scriptType', '-scriptValue',
  '-scriptResource', '-listenerId', '-eventDefinitionType', '-eventDefinitionValue'];

/** Steps, gateways and events that no model here may have, by the name of their entry in a menu. */
export const REFUSED_KINDS = new RegExp([
  'send-task', 'script-task', 'transaction', 'ad-hoc', 'complex', 'conditional-(start|intermediate|boundary)',
  '(non-interrupting|event)-conditional', 'cancel', 'compensation', 'message-end', 'message-intermediate-throw',
  'message-throw', 'data-(object|store|input)', 'toggle-loop', 'condition-intermediate', 'participant-multiplicity'].join('|'));
