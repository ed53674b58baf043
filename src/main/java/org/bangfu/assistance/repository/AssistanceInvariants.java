package org.bangfu.assistance.repository;

import org.bangfu.database.SqlInvariant;
import org.bangfu.shared.Invariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold between plans, measures and spells. */
@Configuration(proxyBeanMethods = false)
class AssistanceInvariants {

  /** A plan whose case ended well is in force, was approved last, and each of its lines became a measure. */
  @Bean
  Invariant plansInForceAreOffered(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "plans-in-force-are-offered", """
        select format('case=%s outcome=%s', c.case_no, c.outcome)
        from case_file c join assistance_plan p on p.case_no = c.case_no
        where (c.outcome is not distinct from 'plan-in-force') <> (p.in_force_at is not null)
          or p.in_force_at is not null and (
            not coalesce((select r.approved from assistance_plan_review r where r.case_no = p.case_no
              order by r.id desc limit 1), false)
            or exists (select 1 from assistance_plan_line l where l.case_no = p.case_no and not exists (
              select 1 from measure m where m.spell_id = p.spell_id and m.type = l.type and m.risk = l.risk)))
        order by c.id
        limit :told""");
  }

  /** The contact of a running spell is there or asked for. */
  @Bean
  Invariant contactsAreThereOrAskedFor(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "contacts-are-there-or-asked-for", """
        select format('spell=%s household=%s', s.id, s.household_id)
        from household_spell s
        where s.closed_on is null
          and not exists (select 1 from household_contact c where c.spell_id = s.id and c.to_on is null)
          and not exists (select 1 from case_file f
            where f.household_id = s.household_id and f.process = 'AssignContact' and f.state = 'OPEN')
        order by s.id
        limit :told""");
  }

  /** No case of the family stays open after its spell has ended; measures of an emergency relief have none yet. */
  @Bean
  Invariant assistanceEndsWithTheSpell(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "assistance-ends-with-the-spell", """
        select format('case=%s household=%s', c.case_no, c.household_id)
        from case_file c
        where c.state = 'OPEN' and c.process in ('AssignContact', 'AssistancePlan', 'Measure', 'SafetyNet')
          and not exists (select 1 from household_spell s where s.household_id = c.household_id and s.closed_on is null)
          and not exists (select 1 from measure m where m.case_no = c.case_no and m.spell_id is null)
        order by c.id
        limit :told""");
  }

  /**
   * An open green channel follows open five steps and its household has no running spell; one that ended well has its
   * spell and left it all its measures; a household whose spell runs has no live measure beside it.
   */
  @Bean
  Invariant greenChannelsEndWithTheFiveSteps(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "green-channels-end-with-the-five-steps", """
        select format('case=%s outcome=%s', c.case_no, coalesce(c.outcome, 'open'))
        from case_file c
        join green_channel g on g.case_no = c.case_no
        join case_file i on i.case_no = g.identification_case
        where c.state = 'OPEN' and i.state <> 'OPEN'
          or c.household_id <> g.household_id or i.household_id <> g.household_id
          or c.state = 'OPEN' and g.spell_id is not null
          or (c.outcome is not distinct from 'green-determined') and g.spell_id is null
          or g.spell_id is not null
            and exists (select 1 from measure m where m.relief_case = c.case_no and m.spell_id is distinct from g.spell_id)
          or exists (select 1 from measure m
            join household_spell s on s.household_id = m.household_id and s.closed_on is null
            where m.relief_case = c.case_no and m.spell_id is null
              and m.state in ('OFFERED', 'ACCEPTED', 'DELIVERED'))
        order by c.id
        limit :told""");
  }
}
