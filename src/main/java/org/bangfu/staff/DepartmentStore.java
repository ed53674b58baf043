package org.bangfu.staff;

import java.util.List;

/** Where departments are kept. */
public interface DepartmentStore {

  /** All departments in order of display. */
  List<Department> all();
}
