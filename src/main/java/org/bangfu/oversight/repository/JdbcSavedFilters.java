package org.bangfu.oversight.repository;

import java.util.List;
import org.bangfu.oversight.SavedFilter;
import org.bangfu.oversight.SavedFilterStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSavedFilters implements SavedFilterStore {

  private final JdbcClient jdbc;

  JdbcSavedFilters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<SavedFilter> of(long staffId) {
    return jdbc.sql("""
            select id, name, query from oversight_filter where staff_id = :staff
            order by name collate "zh-x-icu", id""")
        .param("staff", staffId)
        .query((row, number) -> new SavedFilter(row.getLong(1), row.getString(2), row.getString(3))).list();
  }

  @Override
  public boolean add(long staffId, String name, String query) {
    return jdbc.sql("""
            insert into oversight_filter(staff_id, name, query) values (:staff, :name, :query)
            on conflict (staff_id, name) do nothing""")
        .param("staff", staffId).param("name", name).param("query", query).update() == 1;
  }

  @Override
  public boolean rename(long staffId, long id, String name) {
    boolean taken = jdbc.sql("""
            select exists(select 1 from oversight_filter where staff_id = :staff and name = :name and id <> :id)""")
        .param("staff", staffId).param("name", name).param("id", id).query(Boolean.class).single();
    if (!taken) {
      jdbc.sql("update oversight_filter set name = :name where staff_id = :staff and id = :id")
          .param("staff", staffId).param("name", name).param("id", id).update();
    }
    return !taken;
  }

  @Override
  public void remove(long staffId, long id) {
    jdbc.sql("delete from oversight_filter where staff_id = :staff and id = :id")
        .param("staff", staffId).param("id", id).update();
  }
}
