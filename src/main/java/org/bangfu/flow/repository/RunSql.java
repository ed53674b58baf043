package org.bangfu.flow.repository;

/** How runs are put into cells of a month, written once for what is summed and for what is asked for before it is. */
final class RunSql {

  private RunSql() {
  }

  /**
   * Common table expressions that end in {@code cells}: each run counts in its township and in its county. The runs named
   * are looked up one by one ({@code offset 0}): left to itself the planner takes a condition for selective and reads all
   * runs there ever were.
   *
   * @param runs a table of {@code task_id}
   * @param condition on {@code m}, the run, and {@code a.area}
   */
  static String cells(String runs, String condition) {
    return """
        bucketed as (
          select m.process, a.area, m.month, m.step, m.model_version, step_bucket(m.minutes) bucket,
            count(*) filter (where m.how <> 'WITHDRAWN')::int runs, count(*) filter (where m.how = 'RETURNED') returned,
            count(*) filter (where m.how = 'WITHDRAWN') withdrawn
          from %s t
          cross join lateral (select * from step_run_measured x where x.task_id = t.task_id offset 0) m
          cross join lateral (select left(m.area, 9) || '000' union select left(m.area, 6) || '000000') a(area)
          where m.area is not null and %s
          group by 1, 2, 3, 4, 5, 6
        ),
        cells as (
          select process, area, month, step, model_version,
            coalesce(array_agg(bucket order by bucket) filter (where runs > 0), '{}') buckets,
            coalesce(array_agg(runs order by bucket) filter (where runs > 0), '{}') runs,
            sum(returned)::int returned, sum(withdrawn)::int withdrawn
          from bucketed
          group by 1, 2, 3, 4, 5
        )""".formatted(runs, condition);
  }
}
