package org.bangfu.assistance;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.forms.FileStore;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.households.Worksheets;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.staff.Role;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.OpenTask;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.TaskWork;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Drives the assistance of one household as the people whose tasks they are: through the inbox, with the fields of the
 * forms. Each step signs its person in.
 */
@TestComponent
public class AssistanceCourse {

  public static final String TOWNSHIP = "500229001000";

  private final SignIn signIn;
  private final Dossiers dossiers;
  private final Spells spells;
  private final Worksheets worksheets;
  private final Cases cases;
  private final Inbox inbox;
  private final TaskWork work;
  private final FileStore files;
  private final JdbcClient jdbc;
  private final MutableClock clock;

  AssistanceCourse(SignIn signIn, Dossiers dossiers, Spells spells, Worksheets worksheets, Cases cases, Inbox inbox,
      TaskWork work, FileStore files, JdbcClient jdbc, MutableClock clock) {
    this.signIn = signIn;
    this.dossiers = dossiers;
    this.spells = spells;
    this.worksheets = worksheets;
    this.cases = cases;
    this.inbox = inbox;
    this.work = work;
    this.files = files;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A household whose only member has that labour, with that worksheet. */
  public long household(String labour, int wages, int medical) {
    contact();
    return household(Dossiers.VILLAGE, labour, wages, medical);
  }

  /** The same in a village of its own; nobody is posted there. */
  public long household(String village, String labour, int wages, int medical) {
    signIn.areas();
    long household = dossiers.household(village);
    jdbc.sql("update household_member set labour = ? where household_id = ?").params(labour, household).update();
    CaseFile file = ActingAs.system(() -> cases.open(new CaseKind("Other", "QT", false), household, null));
    ActingAs.system(() -> {
      worksheets.save(household, file.caseNo(), new IncomeWorksheet(YearMonth.of(2025, 3), 1,
          Map.of(IncomeLine.WAGE_MIGRANT, new BigDecimal(wages), IncomeLine.EXPENSE_MEDICAL, new BigDecimal(medical))));
      cases.close(file.caseNo(), "tried");
    });
    return household;
  }

  /** Opens a spell today, as a determination would. */
  public long determine(long household, Risk... risks) {
    return ActingAs.system(() -> spells.open(household, Category.MARGINAL, Set.of(risks), today(), "SB-1"));
  }

  /** A monitored household with an illness, labour and its contact, whose plan is to be drafted. */
  public long withContact() {
    long household = household("ORDINARY", 3_000, 1_000);
    determine(household, Risk.ILLNESS);
    assign(household);
    return household;
  }

  public void assign(long household) {
    assign(household, contact());
  }

  void assign(long household, SignedIn contact) {
    asTownship();
    submit(open(household, AssistanceKinds.ASSIGN_CONTACT), "Task_AssignContact",
        Map.of("contactId", Long.toString(contact.staffId())));
  }

  /** The draft as it opens, submitted. */
  public void draft(long household) {
    asContact();
    submit(open(household, AssistanceKinds.PLAN), "Task_DraftPlan", Map.of());
  }

  public void approve(long household) {
    asTownship();
    submit(open(household, AssistanceKinds.PLAN), "Task_ApprovePlan", Map.of("approvalOutcome", "approve"));
  }

  /** A plan in force with a medical aid, a family doctor and a job guidance. */
  public long planned() {
    long household = withContact();
    draft(household);
    approve(household);
    return household;
  }

  public void answer(String caseNo, String department, Map<String, Object> values) {
    signIn.as(signIn.staff("assist-" + department, Role.DEPARTMENT, department));
    submit(caseNo, "Task_AnswerOffer", values);
  }

  public void deliver(String caseNo, String department) {
    signIn.as(signIn.staff("assist-" + department, Role.DEPARTMENT, department));
    submit(caseNo, "Task_DeliverMeasure", Map.of("deliveryOutcome", "delivered", "deliveredOn", today().toString(),
        "amount", 1200, "note", "已发放", "evidence", photo(caseNo)));
  }

  public void confirm(String caseNo, String effect) {
    asContact();
    submit(caseNo, "Task_ConfirmEffect", Map.of("effect", effect, "effectNote", "入户查看，情况属实"));
  }

  public void submit(String caseNo, String step, Map<String, Object> values) {
    TaskRow row = row(caseNo, step);
    OpenTask open = work.open(row.taskId());
    work.complete(row.taskId(), row.version(), open.values().with(values));
  }

  public FormValues shown(String caseNo, String step) {
    return work.open(row(caseNo, step).taskId()).values();
  }

  public FormValues recomputed(String caseNo, String step, Map<String, Object> typed) {
    TaskRow row = row(caseNo, step);
    return work.recompute(row.taskId(), work.open(row.taskId()).values().with(typed));
  }

  /** The signed-in person's open steps of the case. */
  public List<String> steps(String caseNo) {
    return rows(caseNo).stream().map(TaskRow::taskKey).toList();
  }

  public TaskRow row(String caseNo, String step) {
    return rows(caseNo).stream().filter(row -> row.taskKey().equals(step)).findFirst()
        .orElseThrow(() -> new AssertionError(step + " is not open; open are " + steps(caseNo)));
  }

  /** Number of the household's open case of the kind. */
  public String open(long household, CaseKind kind) {
    List<String> open = openAll(household, kind);
    if (open.size() != 1) {
      throw new AssertionError(kind.process() + " open: " + open);
    }
    return open.get(0);
  }

  public List<String> openAll(long household, CaseKind kind) {
    return ActingAs.system(() -> cases.ofHousehold(household)).stream()
        .filter(file -> file.state() == CaseState.OPEN && file.process().equals(kind.process()))
        .map(CaseFile::caseNo).toList();
  }

  public SignedIn contact() {
    return signIn.staff("assist-contact", Role.CONTACT, Dossiers.VILLAGE);
  }

  public SignedIn asContact() {
    return signIn.as(contact());
  }

  public SignedIn asTownship() {
    return signIn.as(signIn.staff("assist-township", Role.TOWNSHIP, TOWNSHIP));
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  static Map<String, Object> measure(Risk risk, String type, String department, LocalDate planned) {
    Map<String, Object> row = new HashMap<>();
    row.putAll(Map.of("risk", risk.name(), "type", type, "department", department, "plannedFor", planned.toString()));
    row.put("note", null);
    return row;
  }

  private List<TaskRow> rows(String caseNo) {
    return inbox.page(new InboxFilter(InboxFilter.View.ALL, null, null, null, null, caseNo), null, 50).rows();
  }

  private List<Map<String, Object>> photo(String caseNo) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    FileStore.StoredFile file = files.store(caseNo, "evidence", "回单.png", new ByteArrayInputStream(png.toByteArray()));
    return List.of(Map.of("id", file.id(), "name", file.name(), "mediaType", file.mediaType(), "size", file.size()));
  }
}
