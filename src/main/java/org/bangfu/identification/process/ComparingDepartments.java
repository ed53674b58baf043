package org.bangfu.identification.process;

import java.util.List;
import org.bangfu.engine.ModelBean;
import org.bangfu.engine.ModelMethod;
import org.bangfu.staff.Department;
import org.bangfu.staff.Departments;

/** The departments that compare data side by side; the list is the county's. */
@ModelBean("comparingDepartments")
class ComparingDepartments {

  private final Departments departments;

  ComparingDepartments(Departments departments) {
    this.departments = departments;
  }

  /** Their codes, in order of display. */
  @ModelMethod
  public List<String> codes() {
    return departments.comparing().stream().map(Department::code).toList();
  }
}
