package org.bangfu.absence.repository;

/** The two long questions about people. */
final class StandInSql {

  /**
   * Whose work a person does on a day: who names them as substitute, and whose substitute those are in turn. Whoever is
   * away with a substitute of their own for the kind passes it all on.
   */
  static final String OF = """
      with recursive today as (
        select a.staff_id absent, p.kind, p.substitute_id, least(p.to_on, a.to_on) until
        from absence a join absence_part p on p.absence_id = a.id
        where a.cancelled_at is null and a.from_on <= :day and a.to_on >= :day and p.from_on <= :day and p.to_on >= :day
      ), instead as (
        select t.absent, t.kind, t.until, 1 depth from today t
        where t.substitute_id = :me
          and not exists (select 1 from today own where own.absent = :me and own.kind = t.kind)
        union all
        select t.absent, t.kind, least(i.until, t.until), i.depth + 1
        from instead i join today t on t.substitute_id = i.absent and t.kind = i.kind
        where i.depth < :deepest and t.absent <> :me
      )
      select i.absent, s.name, i.kind, max(i.until) until,
        array(select distinct h.area from household_contact c join household h on h.id = c.household_id
          where c.staff_id = i.absent and c.to_on is null order by 1) villages
      from instead i join staff_member s on s.id = i.absent
      group by i.absent, s.name, i.kind
      order by i.absent, i.kind""";

  /** Who does the work of some people on a day: the end of each chain of substitutes. */
  static final String REPLACING = """
      with recursive today as (
        select a.staff_id absent, p.kind, p.substitute_id
        from absence a join absence_part p on p.absence_id = a.id
        where a.cancelled_at is null and a.from_on <= :day and a.to_on >= :day and p.from_on <= :day and p.to_on >= :day
      ), chain as (
        select t.absent origin, t.kind, t.substitute_id, 1 depth from today t where t.absent = any(:absents)
        union all
        select c.origin, c.kind, t.substitute_id, c.depth + 1
        from chain c join today t on t.absent = c.substitute_id and t.kind = c.kind
        where c.depth < :deepest
      )
      select c.origin, c.kind, c.substitute_id, s.name
      from chain c join staff_member s on s.id = c.substitute_id
      where not exists (select 1 from today t where t.absent = c.substitute_id and t.kind = c.kind)
      order by c.origin, c.kind""";

  /**
   * Who can stand in for somebody: by a posting of the same role in the same unit, and for a contact's work by a posting
   * in the same township (domain §5).
   */
  static final String CANDIDATES = """
      with own as (
        select p.role, p.unit from posting p
        where p.staff_id = :staff and p.ended_at is null and p.valid_from <= :day
          and (p.valid_to is null or p.valid_to >= :day)
      ), fitting as (
        select p.staff_id, p.role = o.role and p.unit = o.unit same,
          o.role = 'CONTACT' and p.role in ('CONTACT', 'VILLAGE', 'TOWNSHIP') contact, o.role
        from own o join posting p on (p.role = o.role and p.unit = o.unit
          or o.role = 'CONTACT' and p.role in ('CONTACT', 'VILLAGE', 'TOWNSHIP')
            and p.unit >= left(o.unit, 9) and p.unit < left(o.unit, 9) || ':')
        where p.staff_id <> :staff and p.ended_at is null and p.valid_from <= :day
          and (p.valid_to is null or p.valid_to >= :day)
      )
      select s.id, s.name, bool_or(f.same) near, bool_or(f.contact) visits,
        bool_or(f.contact or f.role in ('VILLAGE', 'TOWNSHIP', 'COUNTY')) steps,
        bool_or(f.role = 'DEPARTMENT') measures,
        bool_or(f.role in ('TOWNSHIP', 'COUNTY', 'DEPARTMENT')) approvals,
        (select count(*) from inbox_task t where t.assignee = s.id)
          + (select count(*) from inbox_task t where t.assignee is null and t.group_id = 'contact:' || s.id) tasks
      from fitting f join staff_member s on s.id = f.staff_id and s.active
      group by s.id, s.name
      order by near desc, tasks, s.name collate "zh-x-icu", s.id
      limit 200""";

  private StandInSql() {
  }
}
