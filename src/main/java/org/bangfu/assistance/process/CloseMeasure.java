package org.bangfu.assistance.process;

import org.bangfu.assistance.MeasureCourse;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Closes the case of a measure when its course reaches an end. */
@ModelBean("closeMeasure")
class CloseMeasure implements ExecutionListener {

  private final MeasureCourse measures;

  CloseMeasure(MeasureCourse measures) {
    this.measures = measures;
  }

  @Override
  public void notify(DelegateExecution execution) {
    measures.close(execution.getProcessBusinessKey());
  }
}
