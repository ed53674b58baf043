package org.bangfu.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.commands.Checks;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold at every moment and at the end, asked of the database in sentences of the test's own. */
@TestComponent
class Verdicts {

  /** A spell that runs has one contact, or its township is being asked for one. */
  private static final String ONE_CONTACT = """
      select format('spell %s of household %s runs with %s contacts and %s assignments', s.id, s.household_id,
        c.contacts, a.asked)
      from household_spell s
      cross join lateral (select count(*) contacts from household_contact c
        where c.spell_id = s.id and c.to_on is null) c
      cross join lateral (select count(*) asked from case_file f where f.household_id = s.household_id
        and f.process = 'AssignContact' and f.state = 'OPEN') a
      where s.closed_on is null and c.contacts + a.asked <> 1""";

  /** Each relation runs on, or ends on the day on which the next begins or on which its spell ended then. */
  private static final String NO_GAP = """
      with chain as (
        select c.*, lead(c.from_on) over (partition by c.spell_id order by c.id) next_on
        from household_contact c
      ),
      ended as (select spell_id, day from household_spell_event where kind = 'CLOSED')
      select format('contact %s of spell %s: %s to %s, the next from %s', c.id, c.spell_id, c.from_on, c.to_on, c.next_on)
      from chain c join household_spell s on s.id = c.spell_id
      where not (
          case when c.to_on is null then c.next_on is null and s.closed_on is null
          else c.to_on = c.next_on or exists (select 1 from ended e where e.spell_id = s.id and e.day = c.to_on
            and e.day <= coalesce(c.next_on, 'infinity')) end)
        or c.from_on < s.opened_on or c.from_on > coalesce(s.closed_on, 'infinity')""";

  /** An ended spell holds nothing open that belongs to a running one. */
  private static final String NOTHING_OPEN = """
      select format('case %s of %s is open and no spell of household %s runs', f.case_no, f.process, f.household_id)
      from case_file f
      where f.state = 'OPEN'
        and f.process in ('AssignContact', 'AssistancePlan', 'Measure', 'SafetyNet', 'MonthlyVisit', 'Elimination',
          'NaturalDecrease')
        and not exists (select 1 from household_spell s where s.household_id = f.household_id and s.closed_on is null)
        and not exists (select 1 from inbox_task t where t.case_no = f.case_no
          and t.task_key = 'Task_AnnounceElimination')""";

  /** While a spell runs nobody works on another one, nor on letting it run again. */
  private static final String NOTHING_TWICE = """
      select format('case %s of %s is open though a spell of household %s runs', f.case_no, f.process, f.household_id)
      from case_file f
      where f.state = 'OPEN' and f.process in ('RollBack', 'Recheck', 'Identification')
        and exists (select 1 from household_spell s where s.household_id = f.household_id and s.closed_on is null)
        and not exists (select 1 from inbox_task t where t.case_no = f.case_no
          and t.task_key = 'Task_AnnounceDetermination')""";

  /** With its case a notice comes down. */
  private static final String NO_NOTICE_LEFT = """
      select format('the notice of %s hangs though the case is closed', n.case_no)
      from notice n join case_file f on f.case_no = n.case_no
      where n.closed_at is null and f.state = 'CLOSED'""";

  /** A live measure waits for somebody in the running spell; an ended one for nobody. */
  private static final String MEASURES = """
      select format('measure %s of spell %s is %s with %s tasks', m.id, m.spell_id, m.state, t.tasks)
      from measure m
      join household_spell s on s.id = m.spell_id
      cross join lateral (select count(distinct t.task_id) tasks from inbox_task t where t.case_no = m.case_no) t
      where m.state not in ('OFFERED', 'ACCEPTED', 'DELIVERED', 'CONFIRMED', 'FAILED', 'WITHDRAWN')
        or (m.state in ('OFFERED', 'ACCEPTED', 'DELIVERED')) <> (t.tasks = 1)
        or m.state in ('OFFERED', 'ACCEPTED', 'DELIVERED') and s.closed_on is not null
        or t.tasks > 1""";

  /** What the contact has to do stands with the contact of today; a visit may stand with a substitute, but not between them. */
  private static final String CONTACTS_WORK = """
      select format('%s of %s stands with %s though contact %s accompanies household %s', t.task_key, t.case_no,
        t.group_id, c.staff_id, t.household_id)
      from inbox_task t join household_contact c on c.household_id = t.household_id and c.to_on is null
      where t.task_key in ('Task_DraftPlan', 'Task_ConfirmEffect') and t.group_id <> 'contact:' || c.staff_id
        or t.task_key = 'Task_VisitHousehold' and t.group_id not like 'contact:%'""";

  private static final String SAME_TASKS = """
      select format('task %s is in one of inbox and engine only', coalesce(t.id_, i.task_id))
      from act_ru_task t
      full join (select distinct task_id from inbox_task) i on i.task_id = t.id_
      where t.id_ is null or i.task_id is null""";

  /** A plan that is needed is drafted: a running spell with its contact has a plan in force or one under way. */
  private static final String PLANNED = """
      select format('spell %s of household %s has no plan', s.id, s.household_id)
      from household_spell s
      join household_contact c on c.spell_id = s.id and c.to_on is null
      where s.closed_on is null
        and not exists (select 1 from assistance_plan p where p.spell_id = s.id and p.in_force_at is not null)
        and not exists (select 1 from case_file f where f.household_id = s.household_id and f.process = 'AssistancePlan'
          and f.state = 'OPEN')""";

  private final Checks checks;
  private final JdbcClient jdbc;

  Verdicts(Checks checks, JdbcClient jdbc) {
    this.checks = checks;
    this.jdbc = jdbc;
  }

  /** What must not fail for a single day. */
  List<String> ofTheDay() {
    return jdbc.sql(ONE_CONTACT).query(String.class).list();
  }

  List<String> ofTheMonth() {
    List<String> wrong = new ArrayList<>();
    checks.run().forEach(finding -> finding.violations()
        .forEach(violation -> wrong.add(finding.invariant() + ": " + violation)));
    Stream.of(ONE_CONTACT, NO_GAP, NOTHING_OPEN, NOTHING_TWICE, NO_NOTICE_LEFT, MEASURES, CONTACTS_WORK, SAME_TASKS, PLANNED)
        .forEach(sentence -> wrong.addAll(jdbc.sql(sentence).query(String.class).list()));
    return wrong;
  }

  List<String> ofTheEnd() {
    return ofTheMonth();
  }
}
