package org.bangfu.flow.repository;

import org.bangfu.flow.CountStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCounts implements CountStore {

  /** The number of the advisory lock: "flow" in a telephone's letters. */
  private static final long LOCK = 3_569;

  private final JdbcClient jdbc;

  JdbcCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean lock() {
    return jdbc.sql("select pg_try_advisory_xact_lock(:lock)").param("lock", LOCK).query(Boolean.class).single();
  }

  @Override
  public int count(int most) {
    return jdbc.sql("""
            with taken as (
              delete from step_run_uncounted
              where task_id in (select task_id from step_run_uncounted limit :most)
              returning task_id
            ),
            %s,
            written as (
              insert into step_month as s (process, area, month, step, model_version, buckets, runs, returned, withdrawn)
              select process, area, month, step, model_version, buckets, runs, returned, withdrawn from cells
              on conflict (process, area, month, step, model_version) do update set
                (buckets, runs) = (
                  select coalesce(array_agg(b.bucket order by b.bucket), '{}'), coalesce(array_agg(b.runs order by b.bucket), '{}')
                  from (
                    select u.bucket, sum(u.runs)::int runs
                    from (select * from unnest(s.buckets, s.runs) union all select * from unnest(excluded.buckets, excluded.runs))
                      u(bucket, runs)
                    group by u.bucket) b),
                returned = s.returned + excluded.returned,
                withdrawn = s.withdrawn + excluded.withdrawn
            )
            select count(*) from taken""".formatted(RunSql.cells("taken", "true")))
        .param("most", most).query(Integer.class).single();
  }
}
