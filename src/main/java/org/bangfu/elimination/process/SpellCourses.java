package org.bangfu.elimination.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bangfu.elimination.SpellCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** The service behind the process that an execution runs. */
@Component
class SpellCourses {

  private final Map<String, SpellCourse> byProcess;

  SpellCourses(List<SpellCourse> courses) {
    byProcess = courses.stream().collect(Collectors.toMap(SpellCourse::process, course -> course));
  }

  SpellCourse of(DelegateExecution execution) {
    String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
    return Objects.requireNonNull(byProcess.get(process), process);
  }
}
