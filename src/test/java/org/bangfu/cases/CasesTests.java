package org.bangfu.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CasesTests {

  @Autowired private Cases cases;
  @Autowired private Timeline timeline;
  @Autowired private Submissions submissions;
  @Autowired private Notes notes;
  @Autowired private Dossiers dossiers;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void cadreOfTheVillage() {
    signIn.as(Role.VILLAGE, Dossiers.VILLAGE);
  }

  @Test
  void numbersNameProcessYearAndCount() {
    CaseFile opened = cases.open(Dossiers.IDENTIFICATION, dossiers.household(Dossiers.VILLAGE), null);
    assertThat(opened.caseNo()).matches("SB-2026-[0-9]{6}");
    assertThat(opened.state()).isEqualTo(CaseState.OPEN);
    assertThat(opened.area().value()).isEqualTo(Dossiers.VILLAGE);
    assertThat(cases.require(opened.caseNo())).isEqualTo(opened);
  }

  @Test
  void numbersAreUniqueWhenManyOpenAtOnce() throws Exception {
    List<Callable<String>> openings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      long household = dossiers.household(Dossiers.VILLAGE);
      openings.add(() -> ActingAs.system(() -> cases.open(Dossiers.IDENTIFICATION, household, null)).caseNo());
    }
    assertThat(inParallel(openings)).doesNotHaveDuplicates().hasSize(40);
  }

  @Test
  void secondOpenIdentificationOfAHouseholdIsRefusedWithTheNumberOfTheFirst() {
    CaseFile first = dossiers.identification(Dossiers.VILLAGE);
    assertThatThrownBy(() -> cases.open(Dossiers.IDENTIFICATION, first.householdId(), null))
        .isInstanceOfSatisfying(BusinessException.class, refusal -> {
          assertThat(refusal.key()).isEqualTo("case.alreadyOpen");
          assertThat(refusal.arguments()).containsExactly(first.caseNo());
        });
    cases.close(first.caseNo(), "refused");
    assertThat(cases.open(Dossiers.IDENTIFICATION, first.householdId(), null).caseNo()).isNotEqualTo(first.caseNo());
  }

  @Test
  void ofManyWhoOpenTheSameHouseholdAtOnceOneWins() throws Exception {
    long household = dossiers.household(Dossiers.VILLAGE);
    List<Callable<String>> openings = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      openings.add(() -> {
        try {
          return ActingAs.system(() -> cases.open(Dossiers.IDENTIFICATION, household, null)).caseNo();
        } catch (BusinessException refused) {
          return refused.key() + refused.arguments();
        }
      });
    }
    Set<String> answers = new TreeSet<>(inParallel(openings));
    String winner = cases.ofHousehold(household).get(0).caseNo();
    assertThat(answers).containsExactlyInAnyOrder(winner, "case.alreadyOpen[" + winner + "]");
  }

  @Test
  void closedCaseKeepsItsOutcomeAndClosesOnce() {
    CaseFile open = dossiers.identification(Dossiers.VILLAGE);
    cases.close(open.caseNo(), "determined");
    assertThat(cases.require(open.caseNo()).outcome()).isEqualTo("determined");
    assertThatThrownBy(() -> cases.close(open.caseNo(), "refused")).isInstanceOf(BusinessException.class);
  }

  @Test
  void foreignCaseAnswersLikeAnUnknownOne() {
    CaseFile foreign = dossiers.identification(Dossiers.FOREIGN_VILLAGE);
    assertThatThrownBy(() -> cases.read(foreign.caseNo())).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> cases.read("SB-2026-999999")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> timeline.ofCase(foreign.caseNo())).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> timeline.ofHousehold(foreign.householdId(), 10)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> notes.ofHousehold(foreign.householdId())).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> notes.add(foreign.householdId(), null, "x")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> cases.open(Dossiers.IDENTIFICATION, foreign.householdId(), null))
        .isInstanceOf(NotFoundException.class);
    assertThat(cases.ofHousehold(foreign.householdId())).isEmpty();
  }

  @Test
  void timelineTellsTheNewestFirstAndFindsWhatWasSubmittedInTheSameTransaction() {
    CaseFile file = dossiers.identification(Dossiers.VILLAGE);
    timeline.append(new NewTimelineEntry(file.caseNo(), Kind.OPENED, null, null, null, null, "Identification v1"));
    transaction.executeWithoutResult(status -> {
      submissions.keep(file.caseNo(), "task-" + file.caseNo(), "Task_Verify", "identification-verify",
          "Identification v1", "{\"mood\":\"好\"}");
      timeline.append(new NewTimelineEntry(file.caseNo(), Kind.STEP_DONE, "Task_Verify", "入户核实", "done", "说明",
          "Identification v1"));
    });
    List<TimelineEntry> entries = timeline.ofCase(file.caseNo());
    assertThat(entries).extracting(entry -> entry.what().kind()).containsExactly(Kind.STEP_DONE, Kind.OPENED);
    assertThat(entries.get(1).submissionId()).isNull();
    Submission kept = submissions.read(entries.get(0).submissionId());
    assertThat(kept.json()).isEqualTo("{\"mood\":\"好\"}");
    assertThat(kept.formId()).isEqualTo("identification-verify");
    assertThat(timeline.ofHousehold(file.householdId(), 1)).hasSize(1);
  }

  @Test
  void submittedValuesAreNotReadableInTheDatabase() {
    CaseFile file = dossiers.identification(Dossiers.VILLAGE);
    long id = submissions.keep(file.caseNo(), "task-" + file.caseNo(), "Task_Verify", "f", "Identification v1",
        "{\"secret\":\"CANARY-511702\"}");
    byte[] content = jdbc.sql("select content from submission where id = :id").param("id", id).query(byte[].class).single();
    assertThat(new String(content, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("CANARY");
  }

  @Test
  void foreignSubmissionAnswersLikeAnUnknownOne() {
    CaseFile foreign = dossiers.identification(Dossiers.FOREIGN_VILLAGE);
    long id = ActingAs.system(() -> submissions.keep(foreign.caseNo(), "task-" + foreign.caseNo(), "s", "f", "m v1", "{}"));
    assertThatThrownBy(() -> submissions.read(id)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> submissions.read(Long.MAX_VALUE)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void timelineNotesAndSubmissionsCannotBeChangedOrDeleted() {
    CaseFile file = dossiers.identification(Dossiers.VILLAGE);
    timeline.append(new NewTimelineEntry(file.caseNo(), Kind.OPENED, null, null, null, null, null));
    notes.add(file.householdId(), file.caseNo(), "备注");
    submissions.keep(file.caseNo(), "task-" + file.caseNo(), "s", "f", "m v1", "{}");
    for (String statement : List.of("update timeline_entry set note = 'x'", "delete from timeline_entry",
        "truncate timeline_entry", "update note set body = 'x'", "delete from note",
        "update submission set content = ''", "delete from submission")) {
      assertThatThrownBy(() -> jdbc.sql(statement).update()).as(statement).isInstanceOf(DataAccessException.class)
          .hasMessageContaining("only ever appended");
    }
  }

  @Test
  void notesKeepHostileTextAsTextAndRefuseNone() {
    long household = dossiers.household(Dossiers.VILLAGE);
    notes.add(household, null, "<img src=x onerror=alert(1)>${7*7}\u0000");
    assertThat(notes.ofHousehold(household)).extracting(Note::body).containsExactly("<img src=x onerror=alert(1)>${7*7}");
    assertThatThrownBy(() -> notes.add(household, null, "  ")).isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> notes.add(household, null, "长".repeat(2_001))).isInstanceOf(BusinessException.class);
    CaseFile other = dossiers.identification(Dossiers.VILLAGE);
    assertThatThrownBy(() -> notes.add(household, other.caseNo(), "x")).isInstanceOf(NotFoundException.class);
  }

  private static List<String> inParallel(List<Callable<String>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<String> answers = new ArrayList<>();
      for (Future<String> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void manyCasesOfACycleAreOpenedInTheOrderOfTheirHouseholds() {
    CaseKind kind = new CaseKind("Trial", "TR", false);
    List<Long> households = List.of(dossiers.household(Dossiers.VILLAGE), dossiers.household(Dossiers.FOREIGN_VILLAGE));

    List<CaseFile> opened = ActingAs.system(() -> cases.openMany(kind, households));
    List<CaseFile> again = ActingAs.system(() -> cases.openMany(kind, households));

    assertThat(opened).extracting(CaseFile::householdId).containsExactlyElementsOf(households);
    assertThat(again).extracting(CaseFile::caseNo).doesNotContainAnyElementsOf(
        opened.stream().map(CaseFile::caseNo).toList());
  }
}
