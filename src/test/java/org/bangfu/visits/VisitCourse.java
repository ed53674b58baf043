package org.bangfu.visits;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.contacts.Contacts;
import org.bangfu.forms.FileStore;
import org.bangfu.households.Category;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Role;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.OpenTask;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.TaskWork;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Opens visits of test households and drives them as the people whose tasks they are. */
@TestComponent
public class VisitCourse {

  static final String TOWNSHIP = "500229001000";

  private final SignIn signIn;
  private final Dossiers dossiers;
  private final Spells spells;
  private final Contacts contacts;
  private final VisitOpening opening;
  private final VisitProcess process;
  private final VisitStore store;
  private final Inbox inbox;
  private final TaskWork work;
  private final FileStore files;
  private final ManagementService jobs;
  private final RuntimeService runtime;
  private final MutableClock clock;

  VisitCourse(SignIn signIn, Dossiers dossiers, Spells spells, Contacts contacts, VisitOpening opening,
      VisitProcess process, VisitStore store, Inbox inbox, TaskWork work, FileStore files, ManagementService jobs,
      RuntimeService runtime, MutableClock clock) {
    this.signIn = signIn;
    this.dossiers = dossiers;
    this.spells = spells;
    this.contacts = contacts;
    this.opening = opening;
    this.process = process;
    this.store = store;
    this.inbox = inbox;
    this.work = work;
    this.files = files;
    this.jobs = jobs;
    this.runtime = runtime;
    this.clock = clock;
  }

  /** A household whose spell began on a day. */
  public long monitored(LocalDate since) {
    long household = dossiers.household(Dossiers.VILLAGE);
    ActingAs.system(() -> spells.open(household, Category.MARGINAL, Set.of(Risk.ILLNESS), since, "SB-1"));
    return household;
  }

  public long spell(long household) {
    return spells.running(household).orElseThrow().id();
  }

  public SignedIn contact(long household, String username) {
    SignedIn who = signIn.staff(username, Role.CONTACT, TOWNSHIP);
    ActingAs.system(() -> contacts.assign(spell(household), who.staffId(), "指定", "LX-1"));
    return who;
  }

  /** Opens one month's visit; answers its case. */
  public String open(long household, YearMonth month) {
    ActingAs.system(() -> process.apart(() -> opening.open(AreaCode.of(SignIn.COUNTY),
        List.of(new DueVisit(spell(household), month)))));
    return visit(household, month).caseNo();
  }

  public Visit visit(long household, YearMonth month) {
    return store.of(household, month).stream().filter(one -> one.month().equals(month)).findFirst().orElseThrow();
  }

  /** A home visit of today with a photo and a signature. */
  Map<String, Object> atHome(String caseNo) {
    return atHome(caseNo, true);
  }

  /** The same, with a sentence in the place of the signature where nobody signs. */
  public Map<String, Object> atHome(String caseNo, boolean signed) {
    Map<String, Object> values = new LinkedHashMap<>(Map.of("visitWay", "home", "visitedOn", today(), "metWhom", "户主",
        "metRelation", "self", "incomeChange", "same", "problems", List.of(), "newRisks", List.of(),
        "readyForElimination", false, "photos", picture(caseNo, "photos")));
    values.putAll(signed ? Map.of("signature", picture(caseNo, "signature")) : Map.of("unsignedReason", "户主不识字"));
    values.put("mood", "good");
    return values;
  }

  String today() {
    return LocalDate.now(clock).toString();
  }

  void submit(String caseNo, String step, Map<String, Object> values) {
    TaskRow row = row(caseNo, step);
    OpenTask open = work.open(row.taskId());
    work.complete(row.taskId(), row.version(), open.values().with(values));
  }

  void township(String caseNo, Map<String, Object> values) {
    signIn.as(signIn.staff("visits-township", Role.TOWNSHIP, TOWNSHIP));
    submit(caseNo, "Task_TownshipFollowUp", values);
  }

  public TaskRow row(String caseNo, String step) {
    return rows(caseNo).stream().filter(row -> row.taskKey().equals(step)).findFirst()
        .orElseThrow(() -> new AssertionError(step + " is not open; open are " + steps(caseNo)));
  }

  OpenTask form(String caseNo, String step) {
    return work.open(row(caseNo, step).taskId());
  }

  List<String> steps(String caseNo) {
    return rows(caseNo).stream().map(TaskRow::taskKey).toList();
  }

  private List<TaskRow> rows(String caseNo) {
    return inbox.page(new InboxFilter(InboxFilter.View.ALL, null, null, null, null, caseNo), null, 50).rows();
  }

  /** Moves the clock and fires what is due of the case, as the job executor would; nobody is signed in there. */
  void at(String caseNo, LocalDateTime moment) {
    clock.set(moment);
    signIn.out();
    List<Job> due;
    do {
      due = jobs.createJobQuery().processInstanceId(instance(caseNo)).timers()
          .duedateLowerThan(new Date(Date.from(clock.instant()).getTime() + 1)).list();
      due.forEach(job -> jobs.executeJob(job.getId()));
    } while (!due.isEmpty());
  }

  String instance(String caseNo) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).singleResult().getId();
  }

  boolean runs(String caseNo) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).count() > 0;
  }

  public List<Map<String, Object>> picture(String caseNo, String field) {
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
