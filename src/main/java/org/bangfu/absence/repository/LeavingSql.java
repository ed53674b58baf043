package org.bangfu.absence.repository;

/** The two long questions about what a leaver leaves behind. */
final class LeavingSql {

  /** Parts of absences in which a person stands in, where none of their postings that stay would allow it. */
  static final String STANDS_IN = """
      select p.id, p.absence_id, a.staff_id absent, s.name, p.kind, p.from_on, p.to_on
      from absence_part p
      join absence a on a.id = p.absence_id and a.cancelled_at is null
      join staff_member s on s.id = a.staff_id
      where p.substitute_id = :staff and p.to_on >= :day and not exists (
        select 1 from posting o
        join posting m on (m.role = o.role and m.unit = o.unit
          or o.role = 'CONTACT' and m.role in ('CONTACT', 'VILLAGE', 'TOWNSHIP')
            and m.unit >= left(o.unit, 9) and m.unit < left(o.unit, 9) || ':')
        where o.staff_id = a.staff_id and m.staff_id = p.substitute_id and m.id <> all(:ended)
          and o.ended_at is null and o.valid_from <= :day and (o.valid_to is null or o.valid_to >= :day)
          and m.ended_at is null and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
          and case p.kind when 'VISITS' then o.role = 'CONTACT'
            when 'STEPS' then o.role in ('CONTACT', 'VILLAGE', 'TOWNSHIP', 'COUNTY')
            when 'MEASURES' then o.role = 'DEPARTMENT'
            else o.role in ('TOWNSHIP', 'COUNTY', 'DEPARTMENT') end)
      order by p.from_on, p.id""";

  /** Postings that end and have no other person of the role in the unit; contacts are followed household by household. */
  static final String EMPTIED = """
      select p.*, (select count(*) from inbox_task t where t.group_id = lower(p.role) || ':' || p.unit) tasks
      from posting p
      where p.id = any(:ended) and p.role <> 'CONTACT' and not exists (
        select 1 from posting o join staff_member s on s.id = o.staff_id and s.active
        where o.role = p.role and o.unit = p.unit and o.id <> all(:ended)
          and o.ended_at is null and o.valid_from <= :day and (o.valid_to is null or o.valid_to >= :day))
      order by p.id""";

  private LeavingSql() {
  }
}
