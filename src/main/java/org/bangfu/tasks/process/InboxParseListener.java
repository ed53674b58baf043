package org.bangfu.tasks.process;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Adds the inbox to every user task of every model, so that no designer can forget it. Built-in listeners also fire when
 * an instance is deleted without its custom listeners.
 */
@Component
@Order(20)
class InboxParseListener extends AbstractBpmnParseListener {

  private final InboxWriter writer;

  InboxParseListener(InboxWriter writer) {
    this.writer = writer;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    ModelLimit limit = ModelLimit.of(element);
    ModelStep.keep(activity, limit);
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created -> writer.created(created, limit));
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, writer::assigned);
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, writer::completed);
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, writer::withdrawn);
  }
}
