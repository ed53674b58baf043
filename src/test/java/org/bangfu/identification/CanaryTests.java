package org.bangfu.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.IntegrationTest;
import org.bangfu.LogCapture;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.DocumentKind;
import org.bangfu.cases.Documents;
import org.bangfu.cases.Notes;
import org.bangfu.forms.FormRefused;
import org.bangfu.households.HouseholdImport;
import org.bangfu.households.ImportProgress;
import org.bangfu.households.RegisterFile;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.notices.Objections;
import org.bangfu.privacy.DatabaseScan;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.ui.ErrorNumber;
import org.bangfu.staff.Role;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A household whose every personal word is a canary goes through the whole identification, with faults on the way; then
 * the database, the log and the screens' addresses are searched for them (security.md §3).
 */
@IntegrationTest
@Import({Course.class, Dossiers.class})
class CanaryTests {

  private static final String HEAD = "金丝雀欧阳";
  private static final String DAUGHTER = "金丝雀次女";
  /** Told in free text by people who work on the case. */
  private static final String NEIGHBOUR = "金丝雀邻人";
  private static final String ID = "500229197703137358";
  private static final String DAUGHTER_ID = "500229201205194260";
  private static final String PHONE = "13900009753";
  private static final String BANK = "6217003760098765432";
  private static final String CERTIFICATE = "50022919770313735843";
  private static final List<String> NUMBERS = List.of(ID, DAUGHTER_ID, PHONE, BANK, CERTIFICATE);
  private static final List<String> NAMES = List.of(HEAD, DAUGHTER, NEIGHBOUR);
  /** Where a name is meant to be readable: lists and searches go by it (design of the inbox and the register). */
  private static final Set<String> READABLE = Set.of("household.head_name: " + HEAD, "household_member.name: " + HEAD,
      "household_member.name: " + DAUGHTER, "case_file.head_name: " + HEAD, "inbox_task.head_name: " + HEAD,
      "household_snapshot.household: " + HEAD, "household_snapshot.members: " + HEAD,
      "household_snapshot.members: " + DAUGHTER, "timeline_entry.note: " + NEIGHBOUR, "document.name: " + HEAD);
  private static final String CHATTER = NEIGHBOUR + "说：身份证" + ID + "，电话" + PHONE + "，卡号" + BANK + "，残疾证" + CERTIFICATE;

  @TempDir Path folder;
  @Autowired private Course course;
  @Autowired private SignIn signIn;
  @Autowired private Screens screens;
  @Autowired private HouseholdImport register;
  @Autowired private Objections objections;
  @Autowired private Notes notes;
  @Autowired private Documents documents;
  @Autowired private ManagementService jobs;
  @Autowired private JdbcClient jdbc;
  @Autowired private MutableClock clock;

  private long household;

  @BeforeEach
  void theHouseholdComesInByTheRegisterFile() {
    clock.reset();
    signIn.areas();
  }

  @AfterEach
  void closeScreens() {
    screens.close();
  }

  @Test
  void personalWordsStandOnlyWhereTheyBelong() {
    try (LogCapture log = new LogCapture()) {
      household = imported();
      determined();
      refused();
      unforeseenFaultIsLogged();
      Set<String> addresses = addresses();

      Set<String> places = new DatabaseScan(jdbc).places(all());
      assertThat(places).as("the search can find something").contains("household.head_name: " + HEAD);
      assertThat(notReadable(places)).as("readable in the database").isEmpty();
      assertThat(all()).as("log").noneMatch(log.text()::contains);
      assertThat(all()).as("addresses and titles").noneMatch(addresses.toString()::contains);
    }
  }

  @Test
  void theSearchSeesTextsJsonArraysAndBytes() {
    jdbc.sql("create table canary_probe (t text, j jsonb, a text[], b bytea, w bytea)").update();
    try {
      jdbc.sql("insert into canary_probe values (:id, jsonb_build_object('id', :id), array[:id], :bytes, :wide)")
          .param("id", "x" + ID).param("bytes", (CHATTER).getBytes(StandardCharsets.UTF_8))
          .param("wide", CHATTER.getBytes(StandardCharsets.UTF_16BE)).update();
      assertThat(new DatabaseScan(jdbc).places(List.of(ID))).contains("canary_probe.t: " + ID, "canary_probe.j: " + ID,
          "canary_probe.a: " + ID, "canary_probe.b: " + ID, "canary_probe.w: " + ID);
    } finally {
      jdbc.sql("drop table canary_probe").update();
    }
  }

  private long imported() {
    String number = RegisterFile.newNumber();
    RegisterFile file = new RegisterFile().village(Course.VILLAGE).household(number)
        .head(HEAD).with(RegisterColumn.ID_NUMBER, ID).with(RegisterColumn.PHONE, PHONE)
        .with(RegisterColumn.BANK, BANK).with(RegisterColumn.HEALTH, "残疾")
        .with(RegisterColumn.DISABILITY, "肢体").with(RegisterColumn.DISABILITY_LEVEL, "二级")
        .with(RegisterColumn.CERTIFICATE, CERTIFICATE)
        .member(DAUGHTER, "女儿").with(RegisterColumn.ID_NUMBER, DAUGHTER_ID);
    var result = ActingAs.system(() -> register.run(file.csv(folder), "名册.csv", ImportProgress.NONE));
    assertThat(result.problems()).isEmpty();
    return jdbc.sql("select id from household where household_no = :no").param("no", number).query(Long.class).single();
  }

  /** Straight through with a hit, an objection, a note, a document and a job that fails once. */
  private void determined() {
    course.as(Role.VILLAGE, Course.VILLAGE);
    String caseNo = course.start(household, CHATTER);
    course.township(caseNo, "Task_AcceptClue", Map.of("clueOutcome", "accept", "dispatchNote", CHATTER));
    verify(caseNo);
    compareAndExplain(caseNo);
    Map<String, Object> meeting = new LinkedHashMap<>(course.meeting(30, "MARGINAL"));
    meeting.putAll(Map.of("chair", NEIGHBOUR, "categoryReason", CHATTER, "minutes", CHATTER));
    course.village(caseNo, "Task_DemocraticAppraisal", course.withPhoto(caseNo, "recordPhoto", meeting));
    course.postNotice(caseNo, 5);
    course.as(Role.VILLAGE, Course.VILLAGE);
    objections.lodge(caseNo, CHATTER, NEIGHBOUR);
    notes.add(household, caseNo, CHATTER);
    documents.add(household, caseNo, DocumentKind.OTHER, HEAD + ID + ".csv",
        new ByteArrayInputStream(("户编号,说明\n1,无\n").getBytes(StandardCharsets.UTF_8)));
    course.township(caseNo, "Task_InvestigateObjection", Map.of("finding", "unfounded", "investigatedOn",
        course.today(), "investigators", NEIGHBOUR, "report", CHATTER));
    course.passDays(6);
    failOnce(caseNo);
    // The next try is due a minute later.
    clock.advance(Duration.ofMinutes(2));
    course.fireTimers(caseNo);
    course.confirmNotice(caseNo);
    course.township(caseNo, "Task_TownshipReview", Map.of("spotCheck", true, "spotCheckedOn", course.today(),
        "spotCheckResult", "consistent", "spotCheckNote", CHATTER, "reviewOutcome", "approve", "opinion", CHATTER));
    course.determine(caseNo, "MARGINAL");
    course.announce(caseNo);
  }

  private void verify(String caseNo) {
    Map<String, Object> visit = course.verification(caseNo, 4_000, 1_000);
    visit.putAll(Map.of("interviewee", HEAD, "signer", HEAD, "opinion", CHATTER, "memberChanges", CHATTER, "riskNote",
        CHATTER, "verifiers", List.of(Map.of("name", NEIGHBOUR, "duty", "村支书"), Map.of("name", "乙", "duty", "队员"))));
    Map<String, Object> unfit = new LinkedHashMap<>(visit);
    unfit.put("heads", PHONE);
    assertThatThrownBy(() -> course.verify(caseNo, unfit)).isInstanceOf(FormRefused.class);
    course.verify(caseNo, visit);
  }

  private void compareAndExplain(String caseNo) {
    course.compare(caseNo, HEAD, CHATTER);
    course.as(Role.VILLAGE, Course.VILLAGE);
    List<Map<String, Object>> hits = new ArrayList<>();
    course.open(caseNo, "Task_ExplainHits").values().rows("hits").forEach(hit -> {
      Map<String, Object> explained = new LinkedHashMap<>(hit.byKey());
      explained.putAll(Map.of("judgement", "explained", "explanation", CHATTER));
      hits.add(explained);
    });
    course.village(caseNo, "Task_ExplainHits", Map.of("hits", hits));
  }

  /** The database refuses a row in words that, told in full, would name the head of the household. */
  private void failOnce(String caseNo) {
    jdbc.sql("alter table inbox_task add constraint no_canary check (head_name <> '" + HEAD + "') not valid").update();
    try {
      for (Job job : course.dueTimers()) {
        assertThatThrownBy(() -> jobs.executeJob(job.getId())).isNotNull();
      }
      assertThat(jobs.createJobQuery().withException().count()).as("failed jobs of " + caseNo).isPositive();
    } finally {
      jdbc.sql("alter table inbox_task drop constraint no_canary").update();
    }
  }

  private void refused() {
    String caseNo = course.start(imported(), CHATTER);
    course.as(Role.TOWNSHIP, "500229001000");
    String reason = course.open(caseNo, "Task_AcceptClue").values().rows("refusalReasons").get(0).text("value");
    course.township(caseNo, "Task_AcceptClue",
        Map.of("clueOutcome", "refuse", "refusalReason", reason, "refusalText", CHATTER));
    course.village(caseNo, "Task_InformApplicant", Map.of("informedOn", course.today(), "informedHow", "visit",
        "informedWhom", HEAD, "reaction", CHATTER));
  }

  private void unforeseenFaultIsLogged() {
    assertThatThrownBy(() -> jdbc.sql("""
            insert into household(household_no, area, head_name, type) values ('x', 'x', :name, 'NO SUCH TYPE')""")
        .param("name", HEAD).update()).isInstanceOfSatisfying(DataAccessException.class, ErrorNumber::logged);
  }

  /** Addresses and titles of the pages on which the household stands, the search for it included. */
  private Set<String> addresses() {
    course.as(Role.VILLAGE, Course.VILLAGE);
    Set<String> seen = new TreeSet<>();
    for (String address : List.of("households/" + household, "households", "inbox")) {
      UI window = screens.open(address);
      seen.add(window.getInternals().getActiveViewLocation().getPathWithQueryParameters() + " "
          + window.getInternals().getTitle());
      screens.close();
    }
    return seen;
  }

  private static List<String> all() {
    return Stream.concat(NUMBERS.stream(), NAMES.stream()).toList();
  }

  private static Set<String> notReadable(Set<String> places) {
    return places.stream().filter(place -> !READABLE.contains(place)).collect(Collectors.toCollection(TreeSet::new));
  }
}
