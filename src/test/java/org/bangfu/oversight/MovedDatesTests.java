package org.bangfu.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.calendar.CalendarChange;
import org.bangfu.calendar.CalendarCorrections;
import org.bangfu.calendar.Limit;
import org.bangfu.calendar.Pause;
import org.bangfu.calendar.Paused;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.bangfu.tasks.TaskRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A calendar that changes moves the open due dates that were counted by it, and those alone. */
@IntegrationTest
@Import(OpenTasks.class)
@Transactional
class MovedDatesTests {

  private static final String GROUP = "village:" + OpenTasks.VILLAGE;
  /** A Tuesday; five working days later is the next Tuesday. */
  private static final LocalDate BEGAN = LocalDate.of(2033, 3, 1);
  private static final LocalDate WEDNESDAY = BEGAN.plusDays(1);
  private static final Limit WORKING = new Limit(5, Limit.Unit.WORKING, null);

  @Autowired private OpenTasks tasks;
  @Autowired private CalendarCorrections corrections;
  @Autowired private MovedDates moved;
  @Autowired private TaskRows rows;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;

  @Test
  void aDayOffMovesWhatCountsWorkingDaysAndNothingElse() {
    Instant due = at(BEGAN.plusDays(7));
    String counted = open(WORKING, due);
    String natural = open(new Limit(7, Limit.Unit.NATURAL, null), due);
    String moment = open(null, due);
    administrator();
    assertThat(corrections.moving(WEDNESDAY, false)).isEqualTo(1);

    corrections.put(WEDNESDAY, false, "暴雪停工");

    assertThat(due(counted)).isEqualTo(at(BEGAN.plusDays(8)));
    assertThat(List.of(due(natural), due(moment))).containsOnly(due);
    assertThat(corrections.changes().get(0).moved()).isEqualTo(1);
    assertThat(timeline(counted)).containsExactly("2033-03-08 → 2033-03-09");
    assertThat(timeline(natural)).isEmpty();
    assertThat(jdbc.sql("select detail::text from audit_entry where object = 'calendar:2033-03-02'")
        .query(String.class).single()).contains("moved");
  }

  @Test
  void takingADayBackMovesTheDatesBack() {
    String counted = open(WORKING, at(BEGAN.plusDays(7)));
    administrator();
    corrections.put(WEDNESDAY, false, "暴雪停工");
    assertThat(corrections.movingBack(WEDNESDAY)).isEqualTo(1);

    corrections.remove(WEDNESDAY);

    assertThat(due(counted)).isEqualTo(at(BEGAN.plusDays(7)));
  }

  @Test
  void aTaskOfSeveralGroupsIsMovedOnceAndStaysOneTask() {
    String counted = tasks.open(OpenTasks.VILLAGE, at(BEGAN), WORKING, at(BEGAN.plusDays(7)), GROUP,
        "township:" + OpenTasks.TOWNSHIP);
    administrator();
    corrections.put(WEDNESDAY, false, "暴雪停工");

    assertThat(rows.find(counted)).hasSize(2).allSatisfy(kept ->
        assertThat(kept.row().due()).isEqualTo(at(BEGAN.plusDays(8))));
    assertThat(corrections.changes().get(0).moved()).isEqualTo(1);
  }

  @Test
  void thoseAboveSeeWhatMovedInTheirAreaAndTheAdministratorOnlyHowMany() {
    String here = open(WORKING, at(BEGAN.plusDays(7)));
    String there = tasks.open("500229109200", at(BEGAN), WORKING, at(BEGAN.plusDays(7)), "village:500229109200");
    administrator();
    corrections.put(WEDNESDAY, false, "暴雪停工");
    CalendarChange change = corrections.changes().get(0);
    assertThat(change.moved()).isEqualTo(2);
    assertThatThrownBy(() -> moved.page(change.id(), null, 10)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> moved.changes()).isInstanceOf(NotFoundException.class);

    signIn.as(Role.TOWNSHIP, OpenTasks.TOWNSHIP);
    assertThat(moved.changes().get(0).moved()).isEqualTo(1);
    assertThat(moved.page(change.id(), null, 10).rows()).singleElement().satisfies(row -> {
      assertThat(row.taskId()).isEqualTo(here);
      assertThat(row.before()).isEqualTo(at(BEGAN.plusDays(7)));
      assertThat(row.after()).isEqualTo(at(BEGAN.plusDays(8)));
    });
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    var first = moved.page(change.id(), null, 1);
    assertThat(first.more()).isTrue();
    assertThat(moved.page(change.id(), first.rows().get(0).key(), 1).rows()).hasSize(1)
        .allSatisfy(row -> assertThat(row.taskId()).isIn(here, there).isNotEqualTo(first.rows().get(0).taskId()));
    signIn.as(Role.VILLAGE, OpenTasks.VILLAGE);
    assertThatThrownBy(() -> moved.page(change.id(), null, 10)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void aStepThatWaitedForTheApplicantIsCountedWithItsDays() {
    String counted = open(WORKING, at(BEGAN.plusDays(7)));
    Paused days = new Paused(List.of(new Pause(Pause.Reason.WAITING_FOR_APPLICANT, WEDNESDAY, WEDNESDAY.plusDays(1))));
    rows.waited(counted, at(BEGAN.plusDays(8)), days);
    administrator();
    assertThat(corrections.moving(WEDNESDAY, false)).as("a day that was paused anyway").isZero();

    corrections.put(WEDNESDAY.plusDays(1), false, "暴雪停工");

    assertThat(due(counted)).isEqualTo(at(BEGAN.plusDays(9)));
    assertThat(corrections.changes().get(0).moved()).isEqualTo(1);
  }

  @Test
  void twentyThousandOpenStepsAreMovedAtOnce() {
    jdbc.sql("""
            insert into inbox_task (task_id, group_id, due, due_days, due_unit, process, definition_id, task_key,
              task_name, created, priority)
            select 'many-' || n, 'village:' || n % 300, :due::timestamptz, 5, 'WORKING', 'Try', 'Try:1', 'Task_Try',
              '试办', :began::timestamptz, 50
            from generate_series(1, 20000) n""")
        .param("due", at(BEGAN.plusDays(7)).toString()).param("began", at(BEGAN).toString()).update();
    administrator();
    long begin = System.nanoTime();

    corrections.put(WEDNESDAY, false, "暴雪停工");

    assertThat(corrections.changes().get(0).moved()).isEqualTo(20_000);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void twentyThousandOpenCasesAreMovedAtOnce() {
    open(null, at(BEGAN.plusDays(7)));
    jdbc.sql("""
            insert into case_file(case_no, household_id, head_name, area, process, state, opened_at, opened_by_id, opened_by,
              total_due, total_days, total_unit)
            select 'many-' || n, household_id, head_name, area, 'Try', 'OPEN', cast(:began as timestamptz), 1, '测试',
              cast(:due as timestamptz), 5, 'WORKING'
            from (select * from case_file where area = :area limit 1) c, generate_series(1, 20000) n""")
        .param("due", at(BEGAN.plusDays(7)).toString()).param("began", at(BEGAN).toString())
        .param("area", OpenTasks.VILLAGE).update();
    administrator();
    long begin = System.nanoTime();

    corrections.put(WEDNESDAY, false, "暴雪停工");

    assertThat(corrections.changes().get(0).moved()).isEqualTo(20_000);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
    assertThat(jdbc.sql("select count(*) from case_file where case_no like 'many-%' and total_due = cast(:due as timestamptz)")
        .param("due", at(BEGAN.plusDays(8)).toString()).query(Long.class).single()).isEqualTo(20_000);
  }

  private String open(@Nullable Limit limit, Instant due) {
    return tasks.open(OpenTasks.VILLAGE, at(BEGAN), limit, due, GROUP);
  }

  private void administrator() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
  }

  private Instant due(String task) {
    return rows.find(task).get(0).row().due();
  }

  private List<String> timeline(String task) {
    return jdbc.sql("""
            select e.note from timeline_entry e join inbox_task t on t.case_no = e.case_no
            where t.task_id = :task and e.outcome = 'due-moved'""").param("task", task).query(String.class).list();
  }

  private static Instant at(LocalDate day) {
    return day.atTime(23, 59, 59).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
