package org.bangfu.areas.repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangfu.areas.Area;
import org.bangfu.areas.AreaStore;
import org.bangfu.shared.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAreaStore implements AreaStore {

  private final JdbcClient jdbc;

  JdbcAreaStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Area> all() {
    return jdbc.sql("select code, name, parent, level, active_from, active_to from area order by code")
        .query((row, number) -> new Area(
            new AreaCode(row.getString("code")),
            row.getString("name"),
            Optional.ofNullable(row.getString("parent")).map(AreaCode::new).orElse(null),
            AreaCode.Level.valueOf(row.getString("level")),
            row.getObject("active_from", LocalDate.class),
            row.getObject("active_to", LocalDate.class)))
        .list();
  }

  @Override
  public void write(List<Area> areas) {
    areas.forEach(this::write);
  }

  private void write(Area area) {
    AreaCode parent = area.parent();
    jdbc.sql("""
        insert into area (code, name, parent, level, active_from, active_to)
        values (:code, :name, :parent, :level, :from, :to)
        on conflict (code) do update set
          name = excluded.name, parent = excluded.parent, level = excluded.level,
          active_from = excluded.active_from, active_to = excluded.active_to
        """)
        .param("code", area.code().value())
        .param("name", area.name())
        .param("parent", parent == null ? null : parent.value())
        .param("level", area.level().name())
        .param("from", area.activeFrom())
        .param("to", area.activeTo())
        .update();
  }
}
