package org.bangfu.outbox.repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bangfu.database.Columns;
import org.bangfu.outbox.Channel;
import org.bangfu.outbox.DeadLetter;
import org.bangfu.outbox.DeadLetterStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeadLetters implements DeadLetterStore {

  private final JdbcClient jdbc;

  JdbcDeadLetters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<DeadLetter> deadBefore(long id, int limit) {
    return jdbc.sql("""
            select id, channel, regexp_replace(address, '^(.)[^@]*', '\\1***') as address,
              split_part(coalesce(problem, 'fault'), ' ', 1) as problem,
              coalesce(substr(problem, length(split_part(problem, ' ', 1)) + 2), '') as code, attempts, created_at
            from outbox_message where state = 'DEAD' and id < :before order by id desc limit :limit""")
        .param("before", id).param("limit", limit)
        .query((row, number) -> new DeadLetter(row.getLong("id"), Channel.valueOf(row.getString("channel")),
            row.getString("address"), row.getString("problem"), row.getString("code"), row.getInt("attempts"),
            Columns.instant(row, "created_at"))).list();
  }

  @Override
  public int revive(Collection<Long> ids, Instant now) {
    return jdbc.sql("update outbox_message set state = 'WAITING', next_at = :now where state = 'DEAD' and id = any(:ids)")
        .param("now", Columns.time(now)).param("ids", ids.toArray(Long[]::new)).update();
  }
}
