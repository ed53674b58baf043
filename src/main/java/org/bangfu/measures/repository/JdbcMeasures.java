package org.bangfu.measures.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.households.Risk;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.Measures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeasures implements Measures {

  private final JdbcClient jdbc;

  JdbcMeasures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Measure> ofSpell(long spellId) {
    return jdbc.sql("select * from measure where spell_id = :spell order by id desc").param("spell", spellId)
        .query(JdbcMeasures::measure).list();
  }

  @Override
  public List<Measure> ofHousehold(long householdId) {
    return jdbc.sql("select * from measure where household_id = :household order by id desc")
        .param("household", householdId)
        .query(JdbcMeasures::measure).list();
  }

  @Override
  public List<Measure> ofRelief(String caseNo) {
    return jdbc.sql("select * from measure where relief_case = :case order by id desc").param("case", caseNo)
        .query(JdbcMeasures::measure).list();
  }

  static Measure measure(ResultSet row, int number) throws SQLException {
    return new Measure(row.getLong("id"), row.getLong("household_id"), row.getObject("spell_id", Long.class),
        row.getString("relief_case"), Risk.valueOf(row.getString("risk")), row.getString("type"), row.getString("department"),
        MeasureState.valueOf(row.getString("state")), row.getString("case_no"),
        row.getObject("planned_for", LocalDate.class), row.getObject("delivered_on", LocalDate.class),
        row.getBigDecimal("amount"), row.getObject("created_on", LocalDate.class));
  }
}
