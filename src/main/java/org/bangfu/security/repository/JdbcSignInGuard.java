package org.bangfu.security.repository;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bangfu.security.SignInGuard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSignInGuard implements SignInGuard {

  /** Five failures lock for fifteen minutes (security.md §4); failures longer apart than that do not add up. */
  private static final int FAILURES = 5;
  private static final Duration LOCK = Duration.ofMinutes(15);

  private final JdbcClient jdbc;

  JdbcSignInGuard(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Answer attempt(long staffId, Instant now) {
    int attempts = jdbc.sql("""
        insert into sign_in_guard as g (staff_id, failures, last_attempt) values (:staff, 1, :now)
        on conflict (staff_id) do update set
          failures = case
            when g.locked_until > :now then g.failures + 1
            when g.locked_until is not null or g.last_attempt <= :forgotten then 1
            else g.failures + 1 end,
          locked_until = case
            when g.locked_until > :now then g.locked_until
            when g.locked_until is not null or g.last_attempt <= :forgotten then null
            when g.failures + 1 >= :failures then cast(:lock as timestamptz)
            else null end,
          last_attempt = :now
        returning failures
        """)
        .param("staff", staffId)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("forgotten", now.minus(LOCK).atOffset(ZoneOffset.UTC))
        .param("lock", now.plus(LOCK).atOffset(ZoneOffset.UTC))
        .param("failures", FAILURES)
        .query(Integer.class).single();
    if (attempts > FAILURES) {
      return Answer.LOCKED;
    }
    return attempts == FAILURES ? Answer.LAST : Answer.ADMITTED;
  }

  @Override
  public void clear(long staffId) {
    jdbc.sql("delete from sign_in_guard where staff_id = :staff").param("staff", staffId).update();
  }
}
