package org.bangfu.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.calendar.CalendarCorrections;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.Timeline;
import org.bangfu.identification.Course;
import org.bangfu.notifications.Notification;
import org.bangfu.notifications.Notifications;
import org.bangfu.oversight.Escalations;
import org.bangfu.oversight.Reassignments;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.Invariant;
import org.bangfu.staff.Role;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.TaskWork;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The event sub-process 期限督办 of an identification, day by day: what is told, to whom, and how often is looked. */
@IntegrationTest
@Import(Course.class)
class EscalationTests {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Autowired private Course course;
  @Autowired private Dossiers dossiers;
  @Autowired private SignIn signIn;
  @Autowired private Notifications notifications;
  @Autowired private NudgeNotices nudgeNotices;
  @Autowired private Timeline timeline;
  @Autowired private Inbox inbox;
  @Autowired private TaskWork work;
  @Autowired private ManagementService jobs;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasksOfCase;
  @Autowired private CalendarCorrections corrections;
  @Autowired private Escalations escalations;
  @Autowired private Reassignments reassignments;
  @Autowired private MutableClock clock;
  @Autowired private Map<String, Invariant> invariants;

  private SignedIn township;
  private SignedIn colleague;
  private SignedIn county;
  private SignedIn supervisor;
  private String caseNo;

  /** Monday 2026-03-02; the township has until the end of Wednesday to take the clue. */
  @BeforeEach
  void begin() {
    clock.reset();
    township = signIn.as(Role.TOWNSHIP, Course.TOWNSHIP);
    colleague = signIn.as(Role.TOWNSHIP, Course.TOWNSHIP);
    county = signIn.as(Role.COUNTY, SignIn.COUNTY);
    supervisor = signIn.as(Role.SUPERVISOR, SignIn.COUNTY);
    caseNo = course.start(dossiers.household(Course.VILLAGE));
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void anUnclaimedStepIsRemindedOfRaisedAndReportedEachOnce() {
    look("2026-03-03");
    assertThat(told(township)).containsExactly("DUE_SOON");
    assertThat(told(colleague)).containsExactly("DUE_SOON");
    assertThat(told(county)).isEmpty();
    assertThat(nextLook()).as("nothing to tell until it is overdue").isEqualTo("2026-03-05T06:00");

    look("2026-03-05");
    assertThat(told(township)).containsExactly("OVERDUE", "DUE_SOON");
    assertThat(told(county)).containsExactly("ESCALATED");
    assertThat(told(supervisor)).isEmpty();
    assertThat(nextLook()).isEqualTo("2026-03-11T06:00");

    look("2026-03-11");
    assertThat(told(supervisor)).containsExactly("ESCALATED");
    assertThat(told(county)).containsExactly("ESCALATED", "ESCALATED");
    assertThat(told(township)).containsExactly("OVERDUE", "DUE_SOON");
    assertThat(nextLook()).as("a look a week, for a corrected calendar").isEqualTo("2026-03-18T06:00");

    look("2026-03-18");
    assertThat(told(county)).hasSize(2);
    assertThat(outcomes()).containsExactly("escalation-reported", "escalation-raised", "escalation-reminded");
  }

  @Test
  void whoTookTheStepIsToldAndTheColleaguesAreNot() {
    signIn.as(township);
    TaskRow row = row("Task_AcceptClue");
    work.claim(row.taskId(), row.version());
    look("2026-03-03");

    assertThat(told(township)).containsExactly("DUE_SOON");
    assertThat(told(colleague)).isEmpty();
  }

  @Test
  void aStepDoneInTimeIsToldToNobodyAndTheNextOneIsLookedAtInItsTime() {
    course.acceptClue(caseNo);
    assertThat(nextLook()).isEqualTo("2026-03-03T06:00");
    look("2026-03-03");
    assertThat(told(township)).isEmpty();
    assertThat(outcomes()).isEmpty();
    assertThat(nextLook()).as("the village has until Thursday").isEqualTo("2026-03-04T06:00");
  }

  @Test
  void aStepThatBeginsLaterDrawsThePutOffLookForward() {
    look("2026-03-03");
    look("2026-03-05");
    look("2026-03-11");
    assertThat(nextLook()).isEqualTo("2026-03-18T06:00");

    course.acceptClue(caseNo);
    assertThat(nextLook()).as("due on Monday the 16th, so reminded of on Friday").isEqualTo("2026-03-13T06:00");
    assertThat(looks()).hasSize(1);
  }

  @Test
  void onDaysOffNobodyIsTold() {
    clock.set(LocalDateTime.of(2026, 3, 6, 9, 0));
    String friday = course.start(dossiers.household(Course.VILLAGE));
    caseNo = friday;
    look("2026-03-07");
    assertThat(outcomes()).isEmpty();
    assertThat(nextLook()).as("due on Tuesday, told on Monday").isEqualTo("2026-03-09T06:00");
  }

  @Test
  void aDateThatMovesToAnEarlierDayDrawsTheLookForward() {
    clock.set(LocalDateTime.of(2026, 3, 6, 9, 0));
    caseNo = course.start(dossiers.household(Course.VILLAGE));
    look("2026-03-07");
    assertThat(nextLook()).isEqualTo("2026-03-09T06:00");
    LocalDate sunday = LocalDate.of(2026, 3, 8);
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);

    corrections.put(sunday, true, "补班");
    try {
      assertThat(nextLook()).as("due on Monday, told on the Sunday that is worked").isEqualTo("2026-03-08T06:00");
      look("2026-03-08");
      assertThat(told(township)).containsExactly("DUE_SOON");
    } finally {
      signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
      corrections.remove(sunday);
    }
  }

  @Test
  void whoIsAboveIsToldOfWhatWasEscalatedByHand() {
    signIn.as(supervisor);
    String task = taskOf("Task_AcceptClue");
    assertThat(escalations.escalate(List.of(task), null).done()).isEqualTo(1);

    assertThat(told(county)).containsExactly("RAISED");
    assertThat(told(township)).isEmpty();
  }

  @Test
  void theNewAndTheOldHolderAreToldOfAReassignment() {
    signIn.as(township);
    TaskRow row = row("Task_AcceptClue");
    work.claim(row.taskId(), row.version());
    signIn.as(county);
    assertThat(reassignments.reassign(List.of(row.taskId()), colleague.staffId(), null).done()).isEqualTo(1);

    assertThat(told(colleague)).containsExactly("HANDED_TO");
    assertThat(told(township)).containsExactly("HANDED_ON");
    assertThat(told(supervisor)).isEmpty();
  }

  @Test
  void theTimerEndsWithTheCaseAndHoldsNoneOpen() {
    assertThat(looks()).hasSize(1);
    assertThat(invariants.get("openCasesAdvance").violations()).noneMatch(line -> line.contains(caseNo));
    String instance = instance();
    ActingAs.system(() -> runtime.deleteProcessInstance(instance, "test"));
    assertThat(jobs.createJobQuery().processInstanceId(instance).count()).isZero();
  }

  @Test
  void aNudgeIsToldThoseWhoHaveTheTaskOnceADay() {
    signIn.as(township);
    String task = row("Task_AcceptClue").taskId();
    assertThat(nudgeNotices.nudge(task, "王督导")).isGreaterThanOrEqualTo(2);
    assertThat(nudgeNotices.nudge(task, "李督导")).as("the same day").isZero();
    assertThat(told(colleague)).containsExactly("NUDGED");
    assertThat(told(county)).isEmpty();

    clock.set(LocalDateTime.of(2026, 3, 3, 9, 0));
    assertThat(nudgeNotices.nudge(task, "王督导")).isGreaterThanOrEqualTo(2);
    assertThat(nudgeNotices.nudge("no-such-task", "王督导")).isZero();
  }

  @Test
  void aStepOfManyDepartmentsIsOneLineInTheTimelineAndOneNoticeAbove() {
    SignedIn health = signIn.as(Role.DEPARTMENT, "health");
    course.acceptClue(caseNo);
    course.verify(caseNo, 4_000, 1_000);
    look("2026-03-06");
    look("2026-03-10");

    assertThat(told(health)).containsExactly("OVERDUE", "DUE_SOON");
    assertThat(told(county)).containsExactly("ESCALATED");
    assertThat(outcomes()).containsExactly("escalation-raised", "escalation-reminded");
  }

  private List<String> told(SignedIn who) {
    signIn.as(who);
    return notifications.page(false, null, 50).rows().stream().map(Notification::notice)
        .filter(notice -> caseNo.equals(notice.caseNo())).map(notice -> notice.kind().name()).toList();
  }

  private List<String> outcomes() {
    return ActingAs.system(() -> timeline.ofCase(caseNo)).stream().map(entry -> entry.what().outcome())
        .filter(outcome -> outcome != null && outcome.startsWith("escalation-")).toList();
  }

  /** The day's morning passes and the look fires if it is due, as the job executor would have it. */
  private void look(String day) {
    clock.set(LocalDate.parse(day).atTime(6, 1));
    signIn.out();
    looks().stream().filter(job -> !job.getDuedate().after(Date.from(clock.instant())))
        .forEach(job -> jobs.executeJob(job.getId()));
  }

  private String nextLook() {
    assertThat(looks()).hasSize(1);
    Instant due = looks().get(0).getDuedate().toInstant();
    return LocalDateTime.ofInstant(due, ZONE).toString();
  }

  private List<Job> looks() {
    return jobs.createJobQuery().processInstanceId(instance()).timers().list();
  }

  private String instance() {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).singleResult().getId();
  }

  private String taskOf(String step) {
    return ActingAs.system(() -> tasksOfCase.createTaskQuery().processInstanceBusinessKey(caseNo).taskDefinitionKey(step)
        .singleResult().getId());
  }

  private TaskRow row(String step) {
    return inbox.page(new InboxFilter(InboxFilter.View.ALL, null, null, null, null, caseNo), null, 50).rows().stream()
        .filter(row -> row.taskKey().equals(step)).findFirst().orElseThrow();
  }
}
