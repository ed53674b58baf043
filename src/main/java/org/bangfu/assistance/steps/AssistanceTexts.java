package org.bangfu.assistance.steps;

import org.bangfu.casework.StepWords;
import org.bangfu.measures.MeasureType;
import org.bangfu.measures.MeasureTypes;
import org.bangfu.staff.Department;
import org.bangfu.staff.Departments;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words that the assistance's steps put into forms. */
@Component
class AssistanceTexts extends StepWords {

  private final MeasureTypes types;
  private final Departments departments;

  AssistanceTexts(MessageSource messages, MeasureTypes types, Departments departments) {
    super(messages, "assistance");
    this.types = types;
    this.departments = departments;
  }

  String type(String code) {
    return types.find(code).map(MeasureType::label).orElse(code);
  }

  String department(String code) {
    return departments.find(code).map(Department::name).orElse(code);
  }
}
