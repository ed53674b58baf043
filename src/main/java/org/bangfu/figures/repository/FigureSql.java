package org.bangfu.figures.repository;

import org.bangfu.figures.Figure;

/**
 * The subjects of each figure: what it is a share of, and which of them meet it. Everything is read from dated facts up
 * to {@code :until} and {@code :lastDay}, never from what holds today, so that a past month stays what it was.
 */
final class FigureSql {

  private static final String CASES = """
      select c.area, c.household_id, c.case_no, %s met, 1 weight, c.id key from case_file c
      where %s""";
  private static final String ENDED_IN_THE_MONTH = """
      c.closed_at >= :from and c.closed_at < :until and c.total_due is not null and c.outcome is distinct from 'withdrawn'""";
  private static final String OPEN_AT_THE_END = """
      c.opened_at < :until and (c.closed_at is null or c.closed_at >= :until) and c.total_due is not null""";
  private static final String MEASURES = """
      select coalesce(c.area, h.area) area, m.household_id, m.case_no, exists (select 1 from measure_event e
        where e.measure_id = m.id and e.state in ('DELIVERED', 'CONFIRMED') and e.at < :until) met, 1 weight, m.id key
      from measure m join household h on h.id = m.household_id left join case_file c on c.case_no = m.case_no
      where m.planned_for >= :firstDay and m.planned_for < :nextDay and m.created_on <= :lastDay
        and not exists (select 1 from measure_event e where e.measure_id = m.id and e.state = 'WITHDRAWN' and e.at < :until)""";
  private static final String VISITS = """
      select coalesce(c.area, h.area) area, v.household_id, v.case_no, v.state = 'DONE' and v.visited_on >= :firstDay
        and v.visited_on < :nextDay and v.closed_at < :until met, 1 weight, v.id key
      from visit v join household h on h.id = v.household_id left join case_file c on c.case_no = v.case_no
      where v.month = :firstDay and not (v.state = 'WITHDRAWN' and v.closed_at < :until)
        and (select e.kind from household_spell_event e where e.spell_id = v.spell_id
          and e.kind in ('OPENED', 'CLOSED', 'REOPENED') and e.day <= :lastDay order by e.id desc limit 1) <> 'CLOSED'""";
  /** The last spell of every household ever monitored, as it stood on the last day; who died or moved away is no share. */
  private static final String LAST_SPELLS = """
      select coalesce(c.area, h.area) area, e.household_id, e.case_no, e.kind = 'CLOSED' met, %s weight, e.household_id key
      from (select distinct on (e.household_id) e.* from household_spell_event e
        where e.kind in ('OPENED', 'CLOSED', 'REOPENED') and e.day <= :lastDay
        order by e.household_id, e.id desc) e
      join household h on h.id = e.household_id
      join household_spell s on s.id = e.spell_id left join case_file c on c.case_no = s.opened_by_case
      where e.kind <> 'CLOSED' or e.why = 'ELIMINATED'""";
  private static final String PERSONS = """
      (select count(*) from household_member m where m.household_id = e.household_id and m.joined_on <= :lastDay
        and (m.left_on is null or m.left_on > :lastDay))""";
  /** Eliminations of the twelve months up to the end of the month. */
  private static final String ELIMINATIONS = """
      select coalesce(c.area, h.area) area, e.household_id, e.case_no, exists (select 1 from household_spell_event l
        where l.household_id = e.household_id and l.id > e.id and l.day <= :lastDay and %s) met, 1 weight, e.id key
      from household_spell_event e join household h on h.id = e.household_id left join case_file c on c.case_no = e.case_no
      where e.kind = 'CLOSED' and e.why = 'ELIMINATED' and e.day > :yearBefore and e.day <= :lastDay""";
  private static final String REFUSALS = """
      select c.area, c.household_id, c.case_no, exists (select 1 from case_file l where l.household_id = c.household_id
        and l.process = 'Identification' and l.id > c.id and l.opened_at < :until) met, 1 weight, r.id key
      from case_refusal r join case_file c on c.case_no = r.case_no
      where c.process = 'Identification' and r.recorded_at < :until and r.recorded_at >= :yearBefore + interval '1 day'""";
  /** A notice that came down with its withdrawn case, or for an objection that was upheld, is no full notice to judge. */
  private static final String NOTICES = """
      select c.area, c.household_id, c.case_no, n.closed_at >= n.ends_at and not exists (select 1 from objection o
        where o.notice_id = n.id and (o.settled_at is null or o.settled_at > n.closed_at)) met, 1 weight, n.id key
      from notice n join case_file c on c.case_no = n.case_no
      where n.closed_at >= :from and n.closed_at < :until
        and not exists (select 1 from objection o where o.notice_id = n.id and o.finding = 'UPHELD'
          and o.settled_at <= n.closed_at)
        and not (c.outcome is not distinct from 'withdrawn' and n.closed_at < n.ends_at
          and c.closed_at <= n.closed_at + interval '1 minute')""";

  private FigureSql() {
  }

  /** Rows of area, household_id, case_no, met, weight and key. */
  static String subjects(Figure figure) {
    return switch (figure) {
      case IDENTIFIED_IN_TIME -> CASES.formatted("c.closed_at <= c.total_due",
          ENDED_IN_THE_MONTH + " and c.process = 'Identification'");
      case CLOSED_IN_TIME -> CASES.formatted("c.closed_at <= c.total_due", ENDED_IN_THE_MONTH);
      case OVERDUE -> CASES.formatted("c.total_due < :until", OPEN_AT_THE_END);
      case MEASURES_DELIVERED -> MEASURES;
      case VISITED -> VISITS;
      case RISK_ENDED_HOUSEHOLDS -> LAST_SPELLS.formatted("1");
      case RISK_ENDED_PERSONS -> LAST_SPELLS.formatted(PERSONS);
      case ROLLED_BACK -> ELIMINATIONS.formatted("l.kind = 'REOPENED' and l.spell_id = e.spell_id");
      case IDENTIFIED_AGAIN -> ELIMINATIONS.formatted("l.kind = 'OPENED'");
      case REFUSED_THEN_AGAIN -> REFUSALS;
      case NOTICES_COMPLIANT -> NOTICES;
      case CLUES_CHECKED, HELPED_WITHOUT_CASE, QUALITY_HITS -> throw new IllegalArgumentException(figure + " has no facts");
    };
  }
}
