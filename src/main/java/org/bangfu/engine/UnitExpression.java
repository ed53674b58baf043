package org.bangfu.engine;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;

/** A candidate group as the model wrote it, put into the unit of the case when a task is created. */
class UnitExpression implements Expression {

  private static final long serialVersionUID = 1L;

  private final transient Expression written;
  private final transient ObjectProvider<TaskUnits> units;

  UnitExpression(Expression written, ObjectProvider<TaskUnits> units) {
    this.written = written;
    this.units = units;
  }

  @Override
  public List<String> getValue(VariableScope scope) {
    String caseNo = scope instanceof ExecutionEntity execution ? execution.getProcessBusinessKey() : null;
    return Arrays.stream(String.valueOf(written.getValue(scope)).split(","))
        .map(String::strip)
        .map(group -> units.getObject().groupFor(group, caseNo))
        .toList();
  }

  @Override
  public void setValue(Object value, VariableScope scope) {
    throw new UnsupportedOperationException("a candidate group is not written to");
  }

  @Override
  public String getExpressionText() {
    return written.getExpressionText();
  }

  @Override
  public boolean isLiteralText() {
    return false;
  }
}
