package org.bangfu.elimination.process;

import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Closes the case when its course reaches an end. */
@ModelBean("closeSpellCase")
class CloseSpellCase implements ExecutionListener {

  private final SpellCourses courses;

  CloseSpellCase(SpellCourses courses) {
    this.courses = courses;
  }

  @Override
  public void notify(DelegateExecution execution) {
    courses.of(execution).close(execution.getProcessBusinessKey());
  }
}
