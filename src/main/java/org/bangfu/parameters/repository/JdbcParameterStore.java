package org.bangfu.parameters.repository;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bangfu.parameters.NewParameterValue;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.ParameterStore;
import org.bangfu.parameters.ParameterValue;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParameterStore implements ParameterStore {

  private final JdbcClient jdbc;

  JdbcParameterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<BigDecimal> inForce(ParameterKey key, List<AreaCode> areas, LocalDate on) {
    // The code of a nearer area sorts behind the farther one's: village, township, county, everywhere.
    return jdbc.sql("""
        select value from parameter_value
        where key = :key and area in (:areas) and from_date <= :on and withdrawn_at is null
        order by area desc, from_date desc
        limit 1
        """)
        .param("key", key.name())
        .param("areas", areas.stream().map(AreaCode::value).distinct().toList())
        .param("on", on)
        .query(BigDecimal.class).optional();
  }

  @Override
  public List<LocalDate> fromDates(ParameterKey key, List<AreaCode> areas) {
    return jdbc.sql("""
        select distinct from_date from parameter_value
        where key = :key and area in (:areas) and withdrawn_at is null
        order by from_date
        """)
        .param("key", key.name())
        .param("areas", areas.stream().map(AreaCode::value).distinct().toList())
        .query(LocalDate.class).list();
  }

  @Override
  public List<ParameterValue> all(SqlCondition areas) {
    return jdbc.sql("select * from parameter_value where " + areas.sql() + " order by key, area, from_date desc, id desc")
        .params(areas.parameters()).query(JdbcParameterStore::value).list();
  }

  @Override
  public Optional<ParameterValue> find(long id) {
    return jdbc.sql("select * from parameter_value where id = :id").param("id", id)
        .query(JdbcParameterStore::value).optional();
  }

  @Override
  public void add(NewParameterValue value, SignedIn who, Instant at) {
    try {
      jdbc.sql("""
          insert into parameter_value (key, area, from_date, value, note, staff_id, staff_name, changed_at)
          values (:key, :area, :from, :value, :note, :staffId, :who, :at)
          """)
          .param("key", value.key().name())
          .param("area", value.area().value())
          .param("from", value.from())
          .param("value", value.value())
          .param("note", value.note())
          .param("staffId", who.staffId())
          .param("who", who.name())
          .param("at", at.atOffset(ZoneOffset.UTC))
          .update();
    } catch (DuplicateKeyException there) {
      throw new BusinessException("parameter.exists", value.from().toString());
    }
  }

  @Override
  public boolean withdraw(long id, SignedIn who, Instant at) {
    return jdbc.sql("""
        update parameter_value set withdrawn_at = :at, withdrawn_by = :who where id = :id and withdrawn_at is null
        """)
        .param("id", id).param("who", who.name()).param("at", at.atOffset(ZoneOffset.UTC)).update() > 0;
  }

  private static ParameterValue value(ResultSet row, int number) throws SQLException {
    return new ParameterValue(row.getLong("id"), ParameterKey.valueOf(row.getString("key")),
        AreaCode.of(row.getString("area")), row.getObject("from_date", LocalDate.class), row.getBigDecimal("value"),
        row.getString("note"), row.getString("staff_name"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("withdrawn_at", OffsetDateTime.class)), row.getString("withdrawn_by"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
