package org.bangfu.elimination.process;

import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts a refusal into force. */
@ModelBean("refuseSpellCase")
class RefuseSpellCase implements JavaDelegate {

  private final SpellCourses courses;

  RefuseSpellCase(SpellCourses courses) {
    this.courses = courses;
  }

  @Override
  public void execute(DelegateExecution execution) {
    courses.of(execution).refuse(execution.getProcessBusinessKey());
  }
}
