package org.bangfu.oversight;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bangfu.MutableClock;
import org.bangfu.calendar.Limit;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.tasks.TaskRows;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open tasks for tests of the board: rows of the inbox with cases, without a course in the engine. */
@TestComponent
class OpenTasks {

  /** Where no other test leaves tasks. */
  static final String TOWNSHIP = "500229110000";
  static final String VILLAGE = "500229110200";
  static final String OTHER_VILLAGE = "500229110201";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final TaskRows rows;
  private final Dossiers dossiers;
  private final JdbcClient jdbc;
  private final MutableClock clock;

  OpenTasks(TaskRows rows, Dossiers dossiers, JdbcClient jdbc, MutableClock clock) {
    this.rows = rows;
    this.dossiers = dossiers;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A task of a new household of the village, due so many days from now. */
  String open(String village, int dueInDays, String... groups) {
    return open(village, "Task_Try", dueInDays, groups);
  }

  String open(String village, String step, int dueInDays, String... groups) {
    String task = UUID.randomUUID().toString();
    Instant now = clock.instant();
    rows.insert(new TaskRows.NewTask(task, List.of(groups), now.plus(dueInDays, ChronoUnit.DAYS), null, null,
        caseOf(village), "Identification", "Identification:1", step, "试办" + step, now, 50));
    return task;
  }

  /** Something that happened to a task's case just now. */
  void happened(String task, NewTimelineEntry.Kind kind) {
    jdbc.sql("""
            insert into timeline_entry (case_no, household_id, at, staff_id, staff_name, kind)
            select distinct case_no, household_id, cast(:at as timestamptz), 0, '测试', :kind from inbox_task
            where task_id = :task""")
        .param("at", clock.instant().toString()).param("kind", kind.name()).param("task", task).update();
  }

  /** A task of a new household of the village that began at a moment and may take so many days. */
  String open(String village, Instant began, @Nullable Limit limit, Instant due, String... groups) {
    String task = UUID.randomUUID().toString();
    rows.insert(new TaskRows.NewTask(task, List.of(groups), due, limit, null, caseOf(village), "Identification",
        "Identification:1", "Task_Try", "试办", began, 50));
    return task;
  }

  private String caseOf(String village) {
    return jdbc.sql("""
            insert into case_file(case_no, household_id, head_name, area, process, state, opened_at, opened_by_id, opened_by)
            values (:case, :household, :head, :area, 'Try', 'OPEN', now(), 1, '测试') returning case_no""")
        .param("case", "DB-2026-" + NUMBER.incrementAndGet()).param("household", dossiers.household(village))
        .param("head", "=户主" + NUMBER.get()).param("area", village)
        .query(String.class).single();
  }
}
