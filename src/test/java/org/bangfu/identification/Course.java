package org.bangfu.identification;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.forms.FileStore;
import org.bangfu.staff.Department;
import org.bangfu.staff.Departments;
import org.bangfu.staff.Role;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.OpenTask;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.TaskWork;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/**
 * Drives one identification through its steps as the people whose tasks they are: through the inbox, with the fields of
 * the forms, as the screens do. Each step signs its person in.
 */
@TestComponent
public class Course {

  public static final String VILLAGE = Dossiers.VILLAGE;
  public static final String TOWNSHIP = "500229001000";

  private final SignIn signIn;
  private final Inbox inbox;
  private final TaskWork work;
  private final FileStore files;
  private final Departments departments;
  private final ManagementService jobs;
  private final Clock clock;
  private final Identifications identifications;

  Course(SignIn signIn, Inbox inbox, TaskWork work, FileStore files, Departments departments, ManagementService jobs,
      Clock clock, Identifications identifications) {
    this.signIn = signIn;
    this.inbox = inbox;
    this.work = work;
    this.files = files;
    this.departments = departments;
    this.jobs = jobs;
    this.clock = clock;
    this.identifications = identifications;
  }

  public String start(long household) {
    return start(household, "家中有人患病住院");
  }

  public String start(long household, String clue) {
    as(Role.VILLAGE, VILLAGE);
    return identifications.start(household, Clue.of(Clue.Source.SELF_DECLARATION, Clue.Urgency.NORMAL, clue)).caseNo();
  }

  public void acceptClue(String caseNo) {
    township(caseNo, "Task_AcceptClue", Map.of("clueOutcome", "accept"));
  }

  /** A verification that goes on; wages in yuan a year, own-paid medical expenses in yuan. */
  public void verify(String caseNo, int wages, int medical) {
    verify(caseNo, verification(caseNo, wages, medical));
  }

  void verify(String caseNo, Map<String, Object> values) {
    village(caseNo, "Task_VerifyHousehold", values);
  }

  Map<String, Object> verification(String caseNo, int wages, int medical) {
    as(Role.VILLAGE, VILLAGE);
    return verified(caseNo, wages, medical);
  }

  /** The same by whoever is signed in. */
  public Map<String, Object> verified(String caseNo, int wages, int medical) {
    Map<String, Object> values = new LinkedHashMap<>(Map.of(
        "visitedOn", today(), "interviewee", "户主本人", "intervieweeRelation", "self", "heads", 1,
        "verifiers", List.of(Map.of("name", "甲", "duty", "村支书"), Map.of("name", "乙", "duty", "驻村队员")),
        "income", Map.of("WAGE_MIGRANT", wages, "EXPENSE_MEDICAL", medical),
        "living", Map.of("food", "ok", "clothing", "ok", "education", "ok", "medical", "ok", "housing", "ok",
            "water", "ok"),
        "risks", List.of("ILLNESS"), "verificationOutcome", "continue"));
    values.putAll(Map.of("opinion", "情况属实", "signedOn", today(), "signer", "户主本人",
        "authorisationFile", photo(caseNo, "authorisationFile")));
    return values;
  }

  /** All departments answer; the first one with a hit where asked. */
  void compare(String caseNo, boolean hit) {
    compare(caseNo, hit ? Dossiers.HEAD : null, "名下有车一辆");
  }

  /** All departments answer; the first one with a hit on the named member. */
  void compare(String caseNo, String member, String detail) {
    List<Department> comparing = departments.comparing();
    for (int number = 0; number < comparing.size(); number++) {
      as(Role.DEPARTMENT, comparing.get(number).code());
      Map<String, Object> values = new LinkedHashMap<>(Map.of("comparedOn", today(), "compareOutcome", "nothing"));
      if (member != null && number == 0) {
        values.put("compareOutcome", "hits");
        values.put("hits", List.of(Map.of("kind", "VEHICLE", "memberName", member, "detail", detail)));
      }
      submit(caseNo, "Task_CompareData", values);
    }
  }

  /** Everything from the clue to the comparison without a hit. */
  public void untilAppraisal(String caseNo) {
    acceptClue(caseNo);
    verify(caseNo, 4_000, 1_000);
    compare(caseNo, false);
  }

  public void appraise(String caseNo, String category) {
    village(caseNo, "Task_DemocraticAppraisal", withPhoto(caseNo, "recordPhoto", meeting(30, category)));
  }

  /** A meeting of thirty. */
  public Map<String, Object> meeting(int votesFor, String category) {
    return Map.of("heldOn", today(), "place", "村委会", "chair", "村支书", "present", 30, "votesFor", votesFor,
        "votesAgainst", 30 - votesFor, "votesAbstain", 0, "proposedCategory", category, "categoryReason", "会议讨论");
  }

  public void postNotice(String caseNo, int days) {
    village(caseNo, "Task_PostNotice", withPhoto(caseNo, "startPhoto",
        Map.of("days", days, "place", "村务公开栏", "objectTo", "葛城街道 12317")));
  }

  public void confirmNotice(String caseNo) {
    village(caseNo, "Task_ConfirmNotice", withPhoto(caseNo, "endPhoto", Map.of()));
  }

  /** The notice hangs its five days and is confirmed. */
  public void noticeRunsOut(String caseNo) {
    postNotice(caseNo, 5);
    passDays(6);
    fireTimers(caseNo);
    confirmNotice(caseNo);
  }

  public void untilReview(String caseNo, String category) {
    untilAppraisal(caseNo);
    appraise(caseNo, category);
    noticeRunsOut(caseNo);
  }

  public void review(String caseNo) {
    township(caseNo, "Task_TownshipReview", Map.of("spotCheck", false, "reviewOutcome", "approve", "opinion", "同意"));
  }

  public void determine(String caseNo, String category) {
    county(caseNo, Map.of("determinationOutcome", "approve", "category", category, "documentNo", "城防返〔2026〕1号",
        "decidedOn", today(), "categoryReason", "审定"));
  }

  public void announce(String caseNo) {
    village(caseNo, "Task_AnnounceDetermination", withPhoto(caseNo, "photo",
        Map.of("announcedOn", today(), "place", "村务公开栏")));
  }

  public void inform(String caseNo) {
    village(caseNo, "Task_InformApplicant", Map.of("informedOn", today(), "informedHow", "visit", "informedWhom", "户主"));
  }

  public void village(String caseNo, String step, Map<String, Object> values) {
    as(Role.VILLAGE, VILLAGE);
    submit(caseNo, step, values);
  }

  public void township(String caseNo, String step, Map<String, Object> values) {
    as(Role.TOWNSHIP, TOWNSHIP);
    submit(caseNo, step, values);
  }

  void county(String caseNo, Map<String, Object> values) {
    as(Role.COUNTY, SignIn.COUNTY);
    submit(caseNo, "Task_CountyDetermination", values);
  }

  public void submit(String caseNo, String step, Map<String, Object> values) {
    TaskRow row = row(caseNo, step);
    OpenTask open = work.open(row.taskId());
    work.complete(row.taskId(), row.version(), open.values().with(values));
  }

  public OpenTask open(String caseNo, String step) {
    return work.open(row(caseNo, step).taskId());
  }

  /** The signed-in person's open steps of the case. */
  public List<String> steps(String caseNo) {
    return rows(caseNo).stream().map(TaskRow::taskKey).toList();
  }

  public void as(Role role, String unit) {
    signIn.as(signIn.staff("course-" + role.word() + "-" + unit, role, unit));
  }

  public Map<String, Object> withPhoto(String caseNo, String field, Map<String, Object> values) {
    as(Role.VILLAGE, VILLAGE);
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.put(field, photo(caseNo, field));
    return all;
  }

  public void passDays(int days) {
    ((MutableClock) clock).set(LocalDate.now(clock).plusDays(days).atTime(9, 0));
  }

  /** Fires what is due of the courses, as the job executor would; answers how many. */
  public int fireTimers(String caseNo) {
    List<Job> due = dueTimers();
    due.forEach(job -> jobs.executeJob(job.getId()));
    return due.size();
  }

  /** The timers of running courses that are due; those that look at limits beside them are left alone. */
  List<Job> dueTimers() {
    return jobs.createJobQuery().timers().duedateLowerThan(java.util.Date.from(clock.instant())).list().stream()
        .filter(job -> job.getProcessInstanceId() != null)
        .filter(job -> !jobs.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult()
            .getActivityId().equals("Event_DailyLook")).toList();
  }

  public String today() {
    return LocalDate.now(clock).toString();
  }

  private TaskRow row(String caseNo, String step) {
    return rows(caseNo).stream().filter(row -> row.taskKey().equals(step)).findFirst()
        .orElseThrow(() -> new AssertionError(step + " is not open; open are " + steps(caseNo)));
  }

  private List<TaskRow> rows(String caseNo) {
    return inbox.page(new InboxFilter(InboxFilter.View.ALL, null, null, null, null, caseNo), null, 50).rows();
  }

  private List<Map<String, Object>> photo(String caseNo, String field) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    FileStore.StoredFile file = files.store(caseNo, field, "照片.png", new ByteArrayInputStream(png.toByteArray()));
    return List.of(Map.of("id", file.id(), "name", file.name(), "mediaType", file.mediaType(), "size", file.size()));
  }
}
