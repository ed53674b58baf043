package org.bangfu.migration;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;

/** Models of one step. */
final class StepModel {

  private StepModel() {
  }

  static BpmnModelInstance of(ProcessBuilder process, String step, String name, String group, int days,
      @Nullable String form, String... note) {
    UserTaskBuilder task = process.startEvent().userTask(step).name(name).camundaCandidateGroups(group);
    if (form != null) {
      task.camundaFormRef(form).camundaFormRefBinding("deployment");
    }
    if (note.length > 0) {
      task.documentation(note[0]);
    }
    BpmnModelInstance model = task.endEvent().done();
    limit(model, step, days);
    return model;
  }

  /** Working days in which a step is to be done. */
  static void limit(BpmnModelInstance model, String step, int days) {
    UserTask task = model.getModelElementById(step);
    ExtensionElements extensions = model.newInstance(ExtensionElements.class);
    task.setExtensionElements(extensions);
    CamundaProperty property = model.newInstance(CamundaProperty.class);
    property.setCamundaName("dueDays");
    property.setCamundaValue(Integer.toString(days));
    extensions.addExtensionElement(CamundaProperties.class).getCamundaProperties().add(property);
  }
}
