package org.bangfu.sandbox.repository;

import java.time.LocalDate;
import java.util.Optional;
import org.bangfu.sandbox.SandboxStore;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Times of life are the database's own: they are about nodes and not about the day of the sandbox. */
@Repository
@Profile("demo")
class JdbcSandboxStore implements SandboxStore {

  private static final String UNDER_WAY = "(moving_to is not null and alive_at > clock_timestamp() - interval '30 seconds')";

  private final JdbcClient jdbc;

  JdbcSandboxStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Row read() {
    return jdbc.sql("""
            select days, case when %1$s then moving_from end as moving_from, case when %1$s then moving_to end as moving_to,
              halted or (moving_to is not null and not %1$s) as halted
            from sandbox_clock where id = 1""".formatted(UNDER_WAY))
        .query((row, number) -> new Row(row.getInt("days"), row.getObject("moving_from", LocalDate.class),
            row.getObject("moving_to", LocalDate.class), row.getBoolean("halted")))
        .single();
  }

  @Override
  public Optional<Long> begin(int seenDays, LocalDate from, LocalDate to) {
    return jdbc.sql("""
            update sandbox_clock
            set move = move + 1, moving_from = :from, moving_to = :to, alive_at = clock_timestamp(), halted = false
            where id = 1 and days = :seen and not %s
            returning move""".formatted("coalesce(" + UNDER_WAY + ", false)"))
        .param("from", from).param("to", to).param("seen", seenDays)
        .query(Long.class).optional();
  }

  @Override
  public Optional<Integer> step(long move) {
    return jdbc.sql("""
            update sandbox_clock set days = days + 1, alive_at = clock_timestamp()
            where id = 1 and move = :move and moving_to is not null
            returning days""")
        .param("move", move).query(Integer.class).optional();
  }

  @Override
  public void alive(long move) {
    jdbc.sql("update sandbox_clock set alive_at = clock_timestamp() where id = 1 and move = :move")
        .param("move", move).update();
  }

  @Override
  public void end(long move, boolean halted) {
    jdbc.sql("""
            update sandbox_clock set moving_from = null, moving_to = null, alive_at = null, halted = :halted
            where id = 1 and move = :move""")
        .param("move", move).param("halted", halted).update();
  }
}
