package org.bangfu.parameters.repository;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.ParameterValues;
import org.bangfu.shared.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParameterValues implements ParameterValues {

  private final JdbcClient jdbc;

  JdbcParameterValues(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<BigDecimal> inForce(ParameterKey key, AreaCode area, LocalDate on) {
    // The code of a nearer area sorts behind the farther one's: village, township, county, whole country.
    return jdbc.sql("""
            select value from parameter_value
            where key = :key and area in (:areas) and from_date <= :on
            order by area desc, from_date desc
            limit 1""")
        .param("key", key.name()).param("on", on)
        .param("areas", java.util.List.of(area.value(), area.township().value(), area.county().value(), "000000000000"))
        .query(BigDecimal.class).optional();
  }
}
