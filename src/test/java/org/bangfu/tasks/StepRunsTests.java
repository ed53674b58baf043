package org.bangfu.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.cases.Dossiers;
import org.bangfu.forms.FormRefused;
import org.bangfu.identification.Course;
import org.bangfu.staff.Departments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each step that ends leaves one run, however it ends. */
@IntegrationTest
@Import(Course.class)
class StepRunsTests {

  private static final Path CHANGES = Path.of("src/main/resources/db/changelog/tasks/step-run.sql");

  @Autowired
  private Course course;
  @Autowired
  private Dossiers dossiers;
  @Autowired
  private Withdrawals withdrawals;
  @Autowired
  private Departments departments;
  @Autowired
  private MutableClock clock;
  @Autowired
  private JdbcClient jdbc;

  private record Run(String step, String how, String area, long minutes) {
  }

  @BeforeEach
  void monday() {
    clock.reset();
  }

  @Test
  void aStepThatIsDoneLeavesOneRunWithItsPlaceAndTimes() {
    String caseNo = course.start(dossiers.household(Course.VILLAGE));
    course.passDays(1);
    course.acceptClue(caseNo);

    assertThat(runs(caseNo)).containsExactly(new Run("Task_AcceptClue", "COMPLETED", Course.VILLAGE, 24 * 60));
    assertThat(jdbc.sql("""
            select count(*) from step_run r join step_run_uncounted u using (task_id)
            join act_hi_taskinst t on t.id_ = r.task_id join act_re_procdef d on d.id_ = t.proc_def_id_
            where r.case_no = :case and r.process = d.key_ and r.model_version = d.version_""")
        .param("case", caseNo).query(Long.class).single()).isEqualTo(1);
  }

  @Test
  void givingACaseBackIsARunThatEndedInAReturn() {
    String caseNo = returned();

    assertThat(runs(caseNo).stream().filter(run -> run.step().equals("Task_TownshipReview")))
        .extracting(Run::how).containsExactly("RETURNED");
    assertThat(runs(caseNo).stream().filter(run -> run.how().equals("RETURNED"))).hasSize(1);
    assertThat(runs(caseNo).stream().filter(run -> run.step().equals("Task_CompareData")))
        .as("one a department").hasSize(departments.comparing().size());
  }

  @Test
  void whatIsWithdrawnLeavesItsOpenStepsAsWithdrawn() {
    String caseNo = course.start(dossiers.household(Course.VILLAGE));
    withdrawals.withdraw(caseNo, "monitored-again", null);

    assertThat(runs(caseNo)).extracting(Run::step, Run::how)
        .containsExactly(tuple("Task_AcceptClue", "WITHDRAWN"));
  }

  @Test
  void whatIsRefusedLeavesNoRun() {
    String caseNo = course.start(dossiers.household(Course.VILLAGE));

    assertThatThrownBy(() -> course.township(caseNo, "Task_AcceptClue", Map.of())).isInstanceOf(FormRefused.class);
    assertThat(runs(caseNo)).isEmpty();
  }

  @Test
  void historyTellsTheSameRunsToADatabaseThatHadNone() throws IOException {
    String caseNo = returned();
    withdrawals.withdraw(caseNo, "monitored-again", null);
    List<Run> written = runs(caseNo);
    jdbc.sql("delete from step_run_uncounted where task_id in (select task_id from step_run where case_no = :case)")
        .param("case", caseNo).update();
    jdbc.sql("delete from step_run where case_no = :case").param("case", caseNo).update();

    String changes = Files.readString(CHANGES);
    String fill = changes.substring(changes.indexOf("--changeset tasks:006"));
    for (String statement : fill.replaceAll("(?m)^--.*$", "").split(";")) {
      if (!statement.isBlank()) {
        jdbc.sql(statement).update();
      }
    }

    assertThat(runs(caseNo)).containsExactlyInAnyOrderElementsOf(written);
  }

  private String returned() {
    String caseNo = course.start(dossiers.household(Course.VILLAGE));
    course.untilReview(caseNo, "MARGINAL");
    course.township(caseNo, "Task_TownshipReview",
        Map.of("spotCheck", false, "reviewOutcome", "return", "returnTo", "verify", "reason", "收入核算不完整"));
    return caseNo;
  }

  private List<Run> runs(String caseNo) {
    return jdbc.sql("""
            select step, how, area, (extract(epoch from ended - began) / 60)::bigint minutes from step_run
            where case_no = :case order by ended, step""")
        .param("case", caseNo).query((row, number) -> new Run(row.getString(1), row.getString(2), row.getString(3),
            row.getLong(4))).list();
  }
}
