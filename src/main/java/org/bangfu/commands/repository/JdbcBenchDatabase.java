package org.bangfu.commands.repository;

import java.util.Collection;
import java.util.List;
import org.bangfu.commands.BenchDatabase;
import org.bangfu.database.EmbeddedServer;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Profile("bench")
class JdbcBenchDatabase implements BenchDatabase {

  private static final long CHUNK = 50_000;

  private final JdbcClient jdbc;
  private final EmbeddedServer server;
  private final StatementCount count;

  JdbcBenchDatabase(JdbcClient jdbc, EmbeddedServer server, StatementCount count) {
    this.jdbc = jdbc;
    this.server = server;
    this.count = count;
  }

  @Override
  public String another(String name) {
    jdbc.sql("create database " + name).update();
    return server.url().replace("/postgres?", "/" + name + "?");
  }

  @Override
  public long household(String village) {
    return jdbc.sql("select min(id) from household where area = :village").param("village", village)
        .query(Long.class).single();
  }

  @Override
  public void openTasksUpTo(long number, List<String> groups) {
    String[] spread = groups.toArray(String[]::new);
    long from = jdbc.sql("select count(*) from act_ru_task").query(Long.class).single();
    while (from < number) {
      long to = Math.min(from + CHUNK, number);
      jdbc.sql("""
              with new as (
                select 'bench-' || n id, (:groups::text[])[1 + n % cardinality(:groups::text[])] grp,
                  timestamptz '2026-03-02 18:00+08' + (n * 7919 % 86400) * interval '1 minute' due
                from generate_series(:from, :to - 1) n
              ), task as (
                insert into act_ru_task(id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_,
                  suspension_state_)
                select id, 1, '入户核实', 'Task_VerifyHousehold', 50, timestamp '2026-03-02 09:00', due, 1 from new
              ), link as (
                insert into act_ru_identitylink(id_, rev_, group_id_, type_, task_id_)
                select id || '-g', 1, grp, 'candidate', id from new
              )
              insert into inbox_task(task_id, group_id, due, area, case_no, household_id, head_name, process,
                definition_id, task_key, task_name, created, priority)
              select id, grp, due, split_part(grp, ':', 2), 'SB-2026-' || id, 1, '张某', 'Identification',
                'bench', 'Task_VerifyHousehold', '入户核实', timestamptz '2026-03-02 09:00+08', 50
              from new""")
          .param("groups", spread).param("from", from).param("to", to).update();
      from = to;
    }
    List.of("act_ru_task", "act_ru_identitylink", "inbox_task").forEach(table -> jdbc.sql("analyze " + table).update());
  }

  @Override
  public List<String> floor(Collection<String> groups, int limit) {
    return jdbc.sql("""
            select distinct on (x.due, x.task_id) x.*
            from unnest(:groups::text[]) g(id)
            cross join lateral (
              select * from inbox_task
              where assignee is null and group_id = g.id and (due, task_id) > ('-infinity', '')
              order by due, task_id
              limit :limit) x
            order by x.due, x.task_id
            limit :limit""")
        .param("groups", groups.toArray(String[]::new)).param("limit", limit)
        .query((row, number) -> row.getString("task_id")).list();
  }

  @Override
  public long statements(Runnable work) {
    return count.during(work);
  }

  @Override
  public void monitored(int households, List<String> villages, long contactId) {
    jdbc.sql("""
            with made as (
              insert into household (household_no, area, head_name, type, category)
              select 'BENCH-' || n, (:villages::text[])[1 + n % cardinality(:villages::text[])], '张某', 'LIFTED', 'MARGINAL'
              from generate_series(1, :number) n
              returning id
            ), spell as (
              insert into household_spell (household_id, category, risks, opened_on, opened_by_case)
              select id, 'MARGINAL', '{ILLNESS}', current_date - 100, 'BENCH' from made
              returning id, household_id
            )
            insert into household_contact (household_id, spell_id, staff_id, from_on, reason, case_no)
            select household_id, id, :contact, current_date - 100, '', 'BENCH' from spell""")
        .param("villages", villages.toArray(String[]::new)).param("number", households).param("contact", contactId)
        .update();
    List.of("household", "household_spell", "household_contact").forEach(table -> jdbc.sql("analyze " + table).update());
  }

  @Override
  public long visits() {
    return count("select count(*) from visit");
  }

  @Override
  public long visitsMissing() {
    return count("""
        select count(*) from household_spell s where s.opened_by_case = 'BENCH' and not exists (select 1 from visit v
          where v.household_id = s.household_id and v.month = date_trunc('month', current_date)::date)""");
  }

  @Override
  public long visitsDoubled() {
    return count("""
        select count(*) - count(distinct c.household_id)
        from act_ru_execution e join case_file c on c.case_no = e.business_key_
        where e.parent_id_ is null and c.process = 'MonthlyVisit'""");
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
