package org.bangfu.commands.repository;

import java.util.List;
import org.bangfu.commands.FiguresBenchData;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Profile("bench")
class JdbcFiguresBench implements FiguresBenchData {

  private static final String HOUSEHOLDS = "household_no like 'BOARD-%'";

  private final JdbcClient jdbc;

  JdbcFiguresBench(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void months() {
    run("update case_file set total_due = opened_at + id % 80 * interval '1 day' where process = 'Bench'");
    run("""
        insert into household_spell(household_id, category, risks, opened_on, opened_by_case)
        select id, 'MARGINAL', '{ILLNESS}', current_date - 500, 'BENCH' from household where %s""".formatted(HOUSEHOLDS));
    run(event("OPENED", "opened_on", "null", "true"));
    run(event("CLOSED", "current_date - (s.id % 400)::int", "'ELIMINATED'", "s.id % 7 = 0"));
    run(event("REOPENED", "current_date", "null", "s.id % 91 = 0"));
    run("""
        insert into visit(household_id, spell_id, month, due, remind_at, opened_at, late, state, closed_at, kind, visited_on)
        select s.household_id, s.id, m, m + interval '1 month', m, m, false, case when s.id % 9 = 0 then 'OPEN' else 'DONE' end,
          case when s.id % 9 <> 0 then m + interval '9 days' end, case when s.id % 9 <> 0 then 'HOME' end,
          case when s.id % 9 <> 0 then m::date + 8 end
        from household_spell s, generate_series(date_trunc('month', now()) - interval '12 months', now(), interval '1 month') m""");
    run("""
        insert into measure(household_id, spell_id, risk, type, department, state, planned_for, created_on)
        select household_id, id, 'ILLNESS', 'MEDICAL_AID', 'health', 'DELIVERED', current_date - (id * 7 + n * 61)::int % 390,
          current_date - 400 from household_spell, generate_series(1, 3) n""");
    run("""
        insert into measure_event(measure_id, state, department, staff_id, staff_name, at)
        select id, 'DELIVERED', 'health', 1, '', planned_for + interval '5 days' from measure where id % 4 > 0""");
    run("""
        insert into case_file(case_no, household_id, head_name, area, process, state, opened_at, opened_by_id, opened_by,
          total_due, closed_at, outcome)
        select 'ZB-' || h.id || '-' || n, h.id, h.head_name, h.area, 'Identification', 'CLOSED', d - interval '12 days', 1, '',
          d + h.id % 5 * interval '1 day', d + n * interval '1 day', 'determined'
        from household h, generate_series(1, 3) n, lateral (select now() - (h.id * 7 + n * 61) % 390 * interval '1 day' d) t
        where\s""" + HOUSEHOLDS);
    List.of("case_file", "household_spell", "household_spell_event", "visit", "measure", "measure_event")
        .forEach(table -> run("analyze " + table));
  }

  private static String event(String kind, String day, String why, String which) {
    return """
        insert into household_spell_event(spell_id, household_id, kind, day, category, risks, why, case_no, at, staff_name)
        select id, household_id, '%s', %s, category, risks, %s, 'BENCH', now(), '' from household_spell s where %s order by id"""
        .formatted(kind, day, why, which);
  }

  private void run(String sql) {
    jdbc.sql(sql).update();
  }
}
