package org.bangfu.tasks.process;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;

/** A user task of one version of a model, as written; to be read inside a command of the engine. */
record ModelStep(TaskDefinition definition, ModelLimit limit) {

  private static final String LIMIT = "bangfuLimit";

  static ModelStep of(String definitionId, String step) {
    ActivityImpl activity = Context.getProcessEngineConfiguration().getDeploymentCache()
        .findDeployedProcessDefinitionById(definitionId).findActivity(step);
    return new ModelStep(((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition(),
        (ModelLimit) activity.getProperty(LIMIT));
  }

  /** Keeps the limit with the parsed activity, where it is found again. */
  static void keep(ActivityImpl activity, ModelLimit limit) {
    activity.setProperty(LIMIT, limit);
  }

  boolean sameGroups(ModelStep other) {
    return groups().equals(other.groups());
  }

  boolean sameDue(ModelStep other) {
    return limit.equals(other.limit)
        && Objects.equals(text(definition.getDueDateExpression()), text(other.definition.getDueDateExpression()));
  }

  boolean sameName(ModelStep other) {
    return Objects.equals(text(definition.getNameExpression()), text(other.definition.getNameExpression()));
  }

  private Set<String> groups() {
    return definition.getCandidateGroupIdExpressions().stream().map(Expression::getExpressionText)
        .collect(Collectors.toSet());
  }

  private static @Nullable String text(@Nullable Expression expression) {
    return expression == null ? null : expression.getExpressionText();
  }
}
