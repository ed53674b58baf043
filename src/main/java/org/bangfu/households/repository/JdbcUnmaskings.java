package org.bangfu.households.repository;

import java.sql.Types;
import java.time.Instant;
import org.bangfu.households.PersonalNumber;
import org.bangfu.households.UnmaskingStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUnmaskings implements UnmaskingStore {

  private final JdbcClient jdbc;

  JdbcUnmaskings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void keep(Instant at, long staffId, long householdId, @Nullable Long memberId, PersonalNumber what,
      String reason) {
    jdbc.sql("""
            insert into unmasking (at, staff_id, household_id, member_id, what, reason)
            values (:at, :staff, :household, :member, :what, :reason)""")
        .param("at", Columns.time(at)).param("staff", staffId).param("household", householdId)
        .param("member", memberId, Types.BIGINT).param("what", what.name()).param("reason", reason)
        .update();
  }

  @Override
  public int count(long staffId, Instant since) {
    return jdbc.sql("select count(*) from unmasking where staff_id = :staff and at >= :since")
        .param("staff", staffId).param("since", Columns.time(since)).query(Integer.class).single();
  }
}
