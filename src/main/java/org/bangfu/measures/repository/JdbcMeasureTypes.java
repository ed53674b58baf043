package org.bangfu.measures.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bangfu.database.Columns;
import org.bangfu.households.Risk;
import org.bangfu.measures.Development;
import org.bangfu.measures.MeasureKind;
import org.bangfu.measures.MeasureType;
import org.bangfu.measures.MeasureTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeasureTypes implements MeasureTypes {

  private final JdbcClient jdbc;

  JdbcMeasureTypes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<MeasureType> all() {
    return jdbc.sql("select * from measure_type order by position, code").query(JdbcMeasureTypes::type).list();
  }

  @Override
  public Optional<MeasureType> find(String code) {
    return jdbc.sql("select * from measure_type where code = :code").param("code", code)
        .query(JdbcMeasureTypes::type).optional();
  }

  static MeasureType type(ResultSet row, int number) throws SQLException {
    return new MeasureType(row.getString("code"), row.getString("label"), row.getString("label_en"),
        MeasureKind.valueOf(row.getString("kind")), Columns.constant(Development.class, row.getString("development")),
        Columns.words(row.getArray("departments")),
        Columns.words(row.getArray("risks")).stream().map(Risk::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Risk.class))),
        row.getObject("retired_from", LocalDate.class));
  }
}
