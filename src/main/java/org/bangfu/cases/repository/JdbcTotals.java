package org.bangfu.cases.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.bangfu.calendar.Limit;
import org.bangfu.calendar.Paused;
import org.bangfu.cases.TotalStore;
import org.bangfu.shared.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTotals implements TotalStore {

  /** The pauses as {@link Paused#text()} writes them. */
  private static final String OPEN = """
      select c.case_no, c.area, c.opened_at, c.total_days, c.total_unit, c.total_due, (
        select string_agg(p.reason || ':' || p.from_day || '/' || coalesce(cast(p.until_day as text), ''), ',' order by p.id)
        from case_pause p where p.case_no = c.case_no) paused
      from case_file c
      where c.state = 'OPEN' and c.total_unit = any(:units)
      order by c.id""";

  private final JdbcClient jdbc;

  JdbcTotals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<OpenTotal> open() {
    return jdbc.sql(OPEN).param("units", new String[] {"WORKING", "NATURAL"}).query(JdbcTotals::read).list();
  }

  @Override
  public List<OpenTotal> lockCounted() {
    return jdbc.sql(OPEN + " for no key update of c").param("units", new String[] {"WORKING"})
        .query(JdbcTotals::read).list();
  }

  @Override
  public void move(long change, List<Moved> moved) {
    jdbc.sql("""
            with n as (
              select * from unnest(cast(:cases as text[]), cast(:areas as text[]), cast(:befores as timestamptz[]),
                cast(:afters as timestamptz[])) n(case_no, area, old_due, new_due)
            ), written as (
              update case_file c set total_due = n.new_due from n where c.case_no = n.case_no
            )
            insert into case_total_move (change_id, case_no, area, old_due, new_due)
            select :change, n.case_no, n.area, n.old_due, n.new_due from n
            on conflict (change_id, case_no) do update set new_due = excluded.new_due""")
        .param("change", change).param("cases", texts(moved, Moved::caseNo)).param("areas", texts(moved, Moved::area))
        .param("befores", texts(moved, Moved::before)).param("afters", texts(moved, Moved::after))
        .update();
  }

  private static String[] texts(List<Moved> moved, Function<Moved, Object> value) {
    return moved.stream().map(each -> value.apply(each).toString()).toArray(String[]::new);
  }

  private static OpenTotal read(ResultSet row, int number) throws SQLException {
    return new OpenTotal(row.getString("case_no"), AreaCode.of(row.getString("area")), Times.instant(row, "opened_at"),
        new Limit(row.getInt("total_days"), Limit.Unit.valueOf(row.getString("total_unit")), null),
        Paused.of(row.getString("paused")), Times.instant(row, "total_due"));
  }
}
