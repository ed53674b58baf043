package org.bangfu.visits.repository;

/** The one statement of which visits running spells need and do not have; the cycle and the checks both use it. */
final class VisitSql {

  /**
   * {@code spell_id}, {@code household_id} and {@code month}; further conditions can follow. From the month of the spell
   * (or the next one, {@code :before}), of its roll-back, or of the first cycle, whichever is last, to {@code :last}.
   */
  static final String NEEDED = """
      select s.id spell_id, s.household_id, m.month::date as month
      from household_spell s
      cross join lateral (select greatest(
          date_trunc('month', s.opened_on::timestamp)
            + case when extract(day from s.opened_on) < :before then interval '0' else interval '1 month' end,
          (select date_trunc('month', max(e.day)::timestamp) from household_spell_event e
            where e.spell_id = s.id and e.kind = 'REOPENED'),
          (select min(c.month)::timestamp from visit_cycle c)) as first) f
      cross join lateral generate_series(f.first, cast(:last as timestamp), interval '1 month') m(month)
      where s.closed_on is null
        and not exists (select 1 from visit v
          where v.household_id = s.household_id and v.month = m.month::date and v.state <> 'WITHDRAWN')
      """;

  private VisitSql() {
  }
}
