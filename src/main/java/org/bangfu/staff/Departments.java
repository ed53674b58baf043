package org.bangfu.staff;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The departments of the county; the list is data (domain §1). */
@Service
public class Departments {

  private final DepartmentStore store;

  Departments(DepartmentStore store) {
    this.store = store;
  }

  /** All, in order of display. */
  public List<Department> all() {
    return store.all();
  }

  /** Those that take part in the comparison of step 2 (domain §3). */
  public List<Department> comparing() {
    return all().stream().filter(Department::compares).toList();
  }

  public Optional<Department> find(String code) {
    return all().stream().filter(department -> department.code().equals(code)).findAny();
  }
}
