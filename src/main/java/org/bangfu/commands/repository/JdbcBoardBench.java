package org.bangfu.commands.repository;

import java.util.List;
import org.bangfu.commands.BoardBenchData;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Profile("bench")
class JdbcBoardBench implements BoardBenchData {

  private static final long CHUNK = 100_000;
  private static final int HOUSEHOLDS = 20_000;

  private final JdbcClient jdbc;

  JdbcBoardBench(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void open(long tasks, List<String> villages) {
    jdbc.sql("""
            insert into household(household_no, area, head_name, type)
            select 'BOARD-' || n, (:villages::text[])[1 + n % cardinality(:villages::text[])], '张某', 'LIFTED'
            from generate_series(0, :most) n""")
        .param("villages", villages.toArray(String[]::new)).param("most", HOUSEHOLDS - 1).update();
    for (long from = 1; from <= tasks; from += CHUNK) {
      jdbc.sql("""
              with new as (
                select n, 'SB-2026-B' || n case_no, h.area, h.id household
                from generate_series(:from, :to) n join household h on h.household_no = 'BOARD-' || n % :households
              ), opened as (
                insert into case_file(case_no, household_id, head_name, area, process, state, opened_at, opened_by_id, opened_by)
                select case_no, household, '张某', area, 'Bench', 'OPEN', now() - interval '40 days', 1, '' from new
              ), task as (
                select n, 'bench-' || n id, case_no, household, area, now() + (n * 7919 % 80640 - 30240) * interval '1 minute' due,
                  case when n % 3 = 0 then n % 800 end assignee, 'village:' || area grp from new
                union all
                select n, 'bench-' || n, case_no, household, area, now() + (n * 7919 % 80640 - 30240) * interval '1 minute',
                  case when n % 3 = 0 then n % 800 end, 'township:' || left(area, 9) || '000' from new where n % 10 = 0
              )
              insert into inbox_task(task_id, group_id, due, area, case_no, household_id, head_name, process, definition_id,
                task_key, task_name, created, priority, assignee)
              select id, grp, due, area, case_no, household, '张某',
                case when n % 2 = 0 then 'Identification' else 'MonthlyVisit' end, 'bench', 'Task_' || n % 7, '入户核实',
                now() - interval '30 days', 50, assignee
              from task""")
          .param("households", HOUSEHOLDS).param("from", from).param("to", Math.min(tasks, from + CHUNK - 1)).update();
    }
    jdbc.sql("""
            insert into oversight_nudge(task_id, day, nudged_at, area, staff_id, staff_name)
            select task_id, current_date, now(), min(area), 1, '' from inbox_task where task_id like 'bench-%9' group by task_id""")
        .update();
    jdbc.sql("""
            insert into oversight_escalation(task_id, raised_to, raised_at, area, staff_id, staff_name)
            select task_id, 'COUNTY', now(), min(area), 1, '' from inbox_task where task_id like 'bench-%77' group by task_id""")
        .update();
    List.of("household", "case_file", "inbox_task", "oversight_nudge", "oversight_escalation").forEach(this::analyze);
  }

  @Override
  public void history(long entries) {
    long cases = jdbc.sql("select count(*) from case_file where process = 'Bench'").query(Long.class).single();
    for (long from = 1; from <= entries; from += CHUNK) {
      jdbc.sql("""
              insert into timeline_entry(case_no, household_id, at, staff_id, staff_name, kind, step)
              select c.case_no, c.household_id, now() - n % 40000 * interval '1 minute', 1, '',
                case when n % 5 = 0 then 'NOTE' else 'STEP_DONE' end, 'Task_' || n % 7
              from generate_series(:from, :to) n join case_file c on c.case_no = 'SB-2026-B' || (n % :cases + 1)""")
          .param("cases", Math.max(1, cases)).param("from", from).param("to", Math.min(entries, from + CHUNK - 1)).update();
    }
    analyze("timeline_entry");
  }

  private void analyze(String table) {
    jdbc.sql("analyze " + table).update();
  }
}
