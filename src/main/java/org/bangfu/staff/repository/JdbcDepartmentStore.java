package org.bangfu.staff.repository;

import java.util.List;
import org.bangfu.staff.Department;
import org.bangfu.staff.DepartmentStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDepartmentStore implements DepartmentStore {

  private final JdbcClient jdbc;

  JdbcDepartmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Department> all() {
    return jdbc.sql("select code, name, compares, position from department order by position, code")
        .query(Department.class).list();
  }
}
