package org.bangfu.tasks.repository;

import org.bangfu.database.SqlInvariant;
import org.bangfu.shared.Invariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold between the inbox, the engine and the cases (security.md §5). */
@Configuration(proxyBeanMethods = false)
class TaskInvariants {

  /** The inbox rows are the engine's open tasks: task by task, group by group, with the same assignee. */
  @Bean
  Invariant inboxEqualsEngine(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "inbox-equals-engine", """
        with engine as (
          select t.id_ task, coalesce(l.group_id_, '') grp, t.assignee_ assignee
          from act_ru_task t
          left join act_ru_identitylink l
            on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
        )
        select format('task=%s group=%s %s', coalesce(e.task, i.task_id), coalesce(e.grp, i.group_id),
                 case when i.task_id is null then 'has no inbox row'
                      when e.task is null then 'is open in the inbox only'
                      else 'has another assignee in the inbox' end)
        from engine e
        full join inbox_task i on i.task_id = e.task and i.group_id = e.grp
        where i.task_id is null or e.task is null or i.assignee::text is distinct from e.assignee
        limit :told""");
  }

  /** No task lies outside its area: row, case, household and the unit that holds it agree. */
  @Bean
  Invariant inboxInsideAreas(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "inbox-inside-areas", """
        select format('task=%s group=%s case=%s row=%s case-area=%s household-area=%s',
                 i.task_id, i.group_id, i.case_no, i.area, c.area, h.area)
        from inbox_task i
        join case_file c on c.case_no = i.case_no
        join household h on h.id = c.household_id
        where i.area is distinct from c.area or c.area <> h.area or i.household_id is distinct from h.id
          or (i.group_id like 'village:%' and i.group_id <> 'village:' || h.area)
          or (i.group_id like 'township:%' and i.group_id <> 'township:' || left(h.area, 9) || '000')
          or (i.group_id like 'county:%' and i.group_id <> 'county:' || left(h.area, 6) || '000000')
        limit :told""");
  }

  /**
   * An open case is one running instance held by an open task, a live job or timer, or an incident; never by nothing. The
   * timers of event sub-processes, which look at limits beside the course, hold none.
   */
  @Bean
  Invariant openCasesAdvance(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "open-cases-advance", """
        with root as (
          select e.business_key_ case_no, e.proc_inst_id_ instance
          from act_ru_execution e where e.parent_id_ is null and e.business_key_ is not null
        ),
        held as (
          select c.case_no, count(distinct r.instance) instances,
            count(distinct t.id_) tasks, count(distinct j.id_) filter (where j.retries_ > 0
              and j.handler_type_ <> 'timer-start-event-subprocess') jobs,
            count(distinct j.id_) filter (where j.retries_ = 0) dead, count(distinct i.id_) incidents
          from case_file c
          left join root r on r.case_no = c.case_no
          left join act_ru_task t on t.proc_inst_id_ = r.instance
          left join act_ru_job j on j.process_instance_id_ = r.instance
          left join act_ru_incident i on i.proc_inst_id_ = r.instance
          where c.state = 'OPEN'
          group by c.case_no
        )
        select format('case=%s instances=%s tasks=%s jobs=%s dead-jobs=%s incidents=%s',
                 case_no, instances, tasks, jobs, dead, incidents)
        from held
        where instances <> 1 or tasks + jobs + incidents = 0 or dead > incidents
        order by case_no
        limit :told""");
  }

  /** A step that waits for the applicant is open, and its row says on which days. */
  @Bean
  Invariant waitsStandInTheInbox(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "waits-stand-in-the-inbox", """
        select format('case=%s task=%s pause=%s inbox=%s', p.case_no, p.task_id, p.id, coalesce(i.waited, 'has no row'))
        from case_pause p
        left join inbox_task i on i.task_id = p.task_id
        where p.task_id is not null and p.ended_at is null
          and i.waited is distinct from (
            select string_agg(o.reason || ':' || o.from_day || '/' || o.until_day, ',' order by o.from_day, o.id)
            from case_pause o where o.task_id = p.task_id)
        order by p.id
        limit :told""");
  }

  /** Nothing runs for a case that is closed, or for a number that is no case. */
  @Bean
  Invariant closedCasesRest(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "closed-cases-rest", """
        select format('case=%s instance=%s %s', e.business_key_, e.proc_inst_id_,
                 case when c.case_no is null then 'runs without a case' else 'runs though the case is closed' end)
        from act_ru_execution e
        left join case_file c on c.case_no = e.business_key_
        where e.parent_id_ is null and e.business_key_ is not null and c.state is distinct from 'OPEN'
        order by e.business_key_
        limit :told""");
  }
}
