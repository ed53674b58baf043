package org.bangfu.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.Timeline;
import org.bangfu.forms.FieldProblem;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.households.IncomeLine;
import org.bangfu.notices.Objections;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.staff.Role;
import org.bangfu.tasks.OpenTask;
import org.bangfu.tasks.TaskGone;
import org.bangfu.tasks.TaskWork;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of security.md §6 that reach a running identification, each with its decided answer. */
@IntegrationTest
@Import({Course.class, Dossiers.class})
class HostileFormsTests {

  private static final String TOWNSHIP = "500229001000";

  @Autowired private Course course;
  @Autowired private Dossiers dossiers;
  @Autowired private TaskWork work;
  @Autowired private Timeline timeline;
  @Autowired private Objections objections;
  @Autowired private HistoryService history;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;
  @Autowired private MutableClock clock;

  private long household;

  @BeforeEach
  void aHousehold() {
    clock.reset();
    household = dossiers.household(Course.VILLAGE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"999|999.00", "９９９|999.00", "1,000|1000.00", "1200.5|1200.50"})
  void incomesThatPeopleTypeAreTaken(String typed, BigDecimal yuan) {
    String caseNo = verified("income", Map.of("WAGE_MIGRANT", typed, "EXPENSE_MEDICAL", "100"));
    assertThat(jdbc.sql("""
            select amount from income_line l join income_worksheet w on w.id = l.worksheet_id
            where w.case_no = :case and l.line = :line""").param("case", caseNo)
        .param("line", IncomeLine.WAGE_MIGRANT.name()).query(BigDecimal.class).single()).isEqualByComparingTo(yuan);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1e309", "NaN", "Infinity", "1,00", "100000000", "${7*7}", "0x10"})
  void otherIncomesAreRefusedAtTheirField(String typed) {
    assertThat(refused("income", Map.of("WAGE_MIGRANT", typed))).containsExactly("income.WAGE_MIGRANT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202Egnp.exe", "a\u0000b", "a\u0007b", "\u2066x"})
  void directionMarksControlsAndNulAreRefusedWhereverTextIsTyped(String typed) {
    assertThat(refused("opinion", typed)).containsExactly("opinion");
    assertThat(refused("interviewee", typed)).containsExactly("interviewee");
    assertThatThrownBy(() -> course.start(dossiers.household(Course.VILLAGE), "家中有人患病" + typed))
        .isInstanceOf(BusinessException.class);
    String caseNo = onTheWall();
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThatThrownBy(() -> objections.lodge(caseNo, "该户有门面" + typed, null)).isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> objections.lodge(caseNo, "该户有门面", "李" + typed)).isInstanceOf(BusinessException.class);
  }

  @Test
  void tenMegabytesOfTextAreASentenceAndNoDraft() {
    String text = "字".repeat(4_000_000);
    assertThat(refused("opinion", text)).containsExactly("opinion");
    String caseNo = course.start(household);
    course.as(Role.TOWNSHIP, TOWNSHIP);
    String task = course.open(caseNo, "Task_AcceptClue").row().taskId();
    assertThatThrownBy(() -> work.saveDraft(task, new FormValues(Map.of("dispatchNote", text))))
        .isInstanceOf(BusinessException.class).hasMessageContaining("tasks.draft.tooLong");
    assertThat(work.open(task).draft()).isFalse();
  }

  @Test
  void whatLooksLikeAnExpressionStaysTextInFormsVariablesNamesAndTasks() {
    jdbc.sql("update household set head_name = :name where id = :id").param("name", "${7*7}").param("id", household)
        .update();
    String caseNo = verified("opinion", "${7*7} #{7*7}");
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(timeline.ofCase(caseNo)).extracting(entry -> entry.what().note()).contains("${7*7} #{7*7}");
    course.as(Role.DEPARTMENT, "health");
    assertThat(course.open(caseNo, "Task_CompareData").row().headName()).isEqualTo("${7*7}");
    assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance(caseNo)).list())
        .noneMatch(variable -> "49".equals(String.valueOf(variable.getValue())));
    assertThat(history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(caseNo).list())
        .noneMatch(task -> task.getName().contains("49") || task.getName().contains("$"));
  }

  @Test
  void readOnlyComputedAndAddedValuesAreTheServers() {
    String caseNo = course.start(household);
    course.acceptClue(caseNo);
    Map<String, Object> visit = course.verification(caseNo, 4_000, 1_000);
    visit.putAll(Map.of("referencePerHead", 1, "netPerHead", 1, "monitoringLine", 999_999, "approved", true,
        "determinationOutcome", "approve", "category", "SUDDEN_HARDSHIP", "negativeHits", false));
    course.verify(caseNo, visit);
    assertThat(jdbc.sql("select reference_per_head from identification_verification where case_no = :case")
        .param("case", caseNo).query(BigDecimal.class).single()).isEqualByComparingTo("3000");
    assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance(caseNo)).list())
        .extracting(variable -> variable.getName())
        .contains("referencePerHead").doesNotContain("approved", "determinationOutcome", "category", "netPerHead");
    assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance(caseNo)).list())
        .noneMatch(variable -> "999999".equals(String.valueOf(variable.getValue())));
  }

  @Test
  void aFormSubmittedTwiceOrForAnotherTaskChangesNothing() {
    String caseNo = course.start(household);
    course.as(Role.TOWNSHIP, TOWNSHIP);
    OpenTask first = course.open(caseNo, "Task_AcceptClue");
    FormValues values = first.values().with(Map.of("clueOutcome", "accept"));
    work.complete(first.row().taskId(), first.row().version(), values);
    assertThatThrownBy(() -> work.complete(first.row().taskId(), first.row().version(), values))
        .isInstanceOf(TaskGone.class);

    course.as(Role.VILLAGE, Course.VILLAGE);
    OpenTask next = course.open(caseNo, "Task_VerifyHousehold");
    assertThatThrownBy(() -> work.complete(next.row().taskId(), next.row().version(), values))
        .isInstanceOf(FormRefused.class);
    assertThat(submissions(caseNo)).isEqualTo(1);
  }

  @Test
  void ofApproveAndReturnInTheSameMomentOneHolds() throws Exception {
    String caseNo = course.start(household);
    course.untilReview(caseNo, "MARGINAL");
    long before = submissions(caseNo);
    OpenTask review = asTownship(caseNo, signIn.staff("hostile-one", Role.TOWNSHIP, TOWNSHIP));
    SignedIn other = signIn.staff("hostile-two", Role.TOWNSHIP, TOWNSHIP);
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    List<Boolean> won = new ArrayList<>();
    try {
      for (Future<Boolean> answer : two.invokeAll(List.of(
          attempt(together, signIn.staff("hostile-one", Role.TOWNSHIP, TOWNSHIP), review,
              Map.of("spotCheck", false, "reviewOutcome", "approve", "opinion", "同意")),
          attempt(together, other, review,
              Map.of("spotCheck", false, "reviewOutcome", "return", "returnTo", "verify", "reason", "材料不全"))))) {
        won.add(answer.get());
      }
    } finally {
      two.shutdown();
    }
    assertThat(won).containsExactlyInAnyOrder(true, false);
    String held = jdbc.sql("select outcome from case_review where case_no = :case").param("case", caseNo)
        .query(String.class).single();
    assertThat(submissions(caseNo)).isEqualTo(before + 1);
    assertThat(jdbc.sql("select distinct task_key from inbox_task where case_no = :case").param("case", caseNo)
        .query(String.class).single()).isEqualTo(held.equals("APPROVE") ? "Task_CountyDetermination" : "Task_VerifyHousehold");
  }

  private Callable<Boolean> attempt(CyclicBarrier together, SignedIn who, OpenTask task, Map<String, Object> values) {
    return () -> {
      signIn.as(who);
      together.await();
      try {
        work.complete(task.row().taskId(), task.row().version(), task.values().with(values));
        return true;
      } catch (BusinessException somebodyWasFaster) {
        return false;
      } finally {
        signIn.out();
      }
    };
  }

  private OpenTask asTownship(String caseNo, SignedIn who) {
    signIn.as(who);
    return course.open(caseNo, "Task_TownshipReview");
  }

  private String onTheWall() {
    String caseNo = course.start(dossiers.household(Course.VILLAGE));
    course.untilAppraisal(caseNo);
    course.appraise(caseNo, "MARGINAL");
    course.postNotice(caseNo, 5);
    return caseNo;
  }

  private String verified(String field, Object value) {
    String caseNo = course.start(household);
    course.acceptClue(caseNo);
    course.verify(caseNo, visit(caseNo, field, value));
    return caseNo;
  }

  /** Fields that a visit with this value is refused for; the task stays open. */
  private List<String> refused(String field, Object value) {
    String caseNo = course.start(dossiers.household(Course.VILLAGE));
    course.acceptClue(caseNo);
    List<String> fields = new ArrayList<>();
    assertThatThrownBy(() -> course.verify(caseNo, visit(caseNo, field, value))).isInstanceOfSatisfying(
        FormRefused.class, refusal -> refusal.problems().stream().map(FieldProblem::path).forEach(fields::add));
    assertThat(course.steps(caseNo)).containsExactly("Task_VerifyHousehold");
    return fields;
  }

  private Map<String, Object> visit(String caseNo, String field, Object value) {
    Map<String, Object> visit = new LinkedHashMap<>(course.verification(caseNo, 4_000, 1_000));
    visit.put(field, value);
    return visit;
  }

  private long submissions(String caseNo) {
    return jdbc.sql("select count(*) from submission where case_no = :case").param("case", caseNo).query(Long.class)
        .single();
  }

  private String instance(String caseNo) {
    return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNo).singleResult().getId();
  }
}
