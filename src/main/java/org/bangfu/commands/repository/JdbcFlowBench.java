package org.bangfu.commands.repository;

import java.util.List;
import org.bangfu.commands.FlowBenchData;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Profile("bench")
class JdbcFlowBench implements FlowBenchData {

  private static final long CHUNK = 100_000;

  private final JdbcClient jdbc;
  private int batch;

  JdbcFlowBench(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void runs(long number, List<Step> steps, List<String> villages) {
    batch++;
    long ofFirst = steps.stream().filter(step -> step.process().equals(steps.get(0).process())).count();
    for (long from = 1; from <= number; from += CHUNK) {
      jdbc.sql("""
              with chosen as (
                select n, case when n % 2 = 0 then 1 + (random() * 1e6)::int % :first::int else 1 + (random() * 1e6)::int % cardinality(:steps::text[]) end::int place,
                  now() - (:number - n) / :number::float8 * interval '36 months' ended
                from generate_series(:from, :to) n
              ), run as (
                insert into step_run(task_id, process, model_version, step, case_no, area, began, ended, how)
                select 'bench-' || :batch || '-' || n, (:processes::text[])[place], 1 + n % 3, (:steps::text[])[place], 'SB-2026-B' || n % 100000,
                  (:villages::text[])[1 + (random() * 1e6)::int % cardinality(:villages::text[])],
                  ended - exp(random() * 10) * interval '1 minute', ended,
                  case when n % 37 = 0 then 'WITHDRAWN' when n % 9 = 0 then 'RETURNED' else 'COMPLETED' end
                from chosen
                returning task_id
              )
              insert into step_run_uncounted(task_id) select task_id from run""")
          .param("first", ofFirst).param("batch", batch).param("number", number)
          .param("processes", steps.stream().map(Step::process).toArray(String[]::new))
          .param("steps", steps.stream().map(Step::step).toArray(String[]::new))
          .param("villages", villages.toArray(String[]::new))
          .param("from", from).param("to", Math.min(number, from + CHUNK - 1)).update();
    }
  }

  @Override
  public void settle() {
    List.of("step_run", "step_run_uncounted", "step_month").forEach(table -> jdbc.sql("analyze " + table).update());
  }
}
