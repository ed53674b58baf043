package org.bangfu.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets designers name a role where the engine needs the group of one unit: {@code village} becomes the case's village. */
@Component
@Order(10)
class UnitParseListener extends AbstractBpmnParseListener {

  private final ObjectProvider<TaskUnits> units;

  UnitParseListener(ObjectProvider<TaskUnits> units) {
    this.units = units;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    UserTaskActivityBehavior behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
    Set<Expression> groups = behavior.getTaskDefinition().getCandidateGroupIdExpressions();
    List<Expression> written = List.copyOf(groups);
    groups.clear();
    written.forEach(expression -> groups.add(new UnitExpression(expression, units)));
  }
}
