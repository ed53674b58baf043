package org.bangfu.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.bangfu.SignIn;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.Limit;
import org.bangfu.cases.Dossiers;
import org.bangfu.forms.FormValues;
import org.bangfu.migration.MovedCase.Effect;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.staff.Role;
import org.bangfu.tasks.TaskWork;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The open step of a moved case is what the new version says. */
class MovedStepTests extends MigrationTest {

  @Autowired private TaskWork work;
  @Autowired private TaskService engine;
  @Autowired private DueDates dueDates;

  @Test
  void nameFormVersionAndLimitFollowTheNewVersionAndWhatWasTypedStays() {
    moving.deploy(StepModel.of(moving.model(), "Task_Check", "入户核实", "village", 3, "moving-old"), "moving-old");
    moving.deploy(StepModel.of(moving.model(), "Task_Verify", "入户核实", "village", 10, "moving-new"), "moving-new");
    String caseNo = moving.start();
    String task = moving.task(caseNo).getId();
    Instant began = clock.instant();
    SignedIn village = signIn.as(Role.VILLAGE, Dossiers.VILLAGE);
    work.claim(task, 0);
    work.saveDraft(task, new FormValues(Map.of("moving_new", "写到一半")));
    int shown = work.open(task).row().version();
    clock.advance(Duration.ofDays(1));
    signIn.as(Role.DESIGNER, SignIn.COUNTY);
    Run run = moving.moved();

    assertThat(run.state()).isEqualTo(RunState.DONE);
    assertThat(run.plan().mapping()).containsEntry("Task_Check", "Task_Verify");
    assertThat(moving.versionOf(caseNo)).isEqualTo(2);
    assertThat(moving.rows(caseNo)).singleElement().satisfies(row -> assertThat(row)
        .containsEntry("task_key", "Task_Verify").containsEntry("group_id", "village:" + Dossiers.VILLAGE)
        .containsEntry("due_days", 10).containsEntry("assignee", village.staffId())
        .containsEntry("definition_id", moving.version(2).definitionId()));
    signIn.as(village);
    var open = work.open(task);
    assertThat(open.row().due()).isEqualTo(dueDates.of(began, new Limit(10, Limit.Unit.WORKING, null)).at());
    assertThat(open.form().id()).isEqualTo("moving-new");
    assertThat(open.values().byKey()).containsEntry("moving_new", "写到一半");
    assertThatThrownBy(() -> work.complete(task, shown, new FormValues(Map.of())))
        .as("a form shown before the move").isInstanceOf(RowVersionConflict.class);
    inboxEqualsEngine();
  }

  @Test
  void aStepOfAnotherUnitGoesThereAndIsNobodys() {
    moving.deploy(StepModel.of(moving.model(), "Task_Check", "核实", "village", 3, null));
    moving.deploy(StepModel.of(moving.model(), "Task_Check", "核实情况", "township", 3, null));
    String caseNo = moving.start();
    String task = moving.task(caseNo).getId();
    signIn.as(Role.VILLAGE, Dossiers.VILLAGE);
    work.claim(task, 0);
    Object due = moving.rows(caseNo).get(0).get("due");
    signIn.as(Role.DESIGNER, SignIn.COUNTY);
    Run run = moving.moved();

    assertThat(moving.rows(caseNo)).singleElement().satisfies(row -> assertThat(row)
        .containsEntry("group_id", "township:500229001000").containsEntry("assignee", null).containsEntry("due", due)
        .containsEntry("task_name", "核实情况"));
    assertThat(moving.effect(run, caseNo)).extracting(Effect::regrouped).isEqualTo(true);
    assertThat(engine.createTaskQuery().taskId(task).taskCandidateGroup("township:500229001000").taskName("核实情况").count())
        .isEqualTo(1);
    inboxEqualsEngine();
  }

  @Test
  void aStepThatSaysTheSameKeepsWhoHasItAndWhenItIsDue() {
    moving.deploy(StepModel.of(moving.model(), "Task_Check", "核实", "village", 3, null));
    moving.deploy(StepModel.of(moving.model(), "Task_Check", "核实", "village", 3, null, "另一条备注"));
    String caseNo = moving.start();
    Map<String, Object> before = moving.rows(caseNo).get(0);
    Run run = moving.moved();

    Map<String, Object> after = moving.rows(caseNo).get(0);
    assertThat(after.get("version")).isEqualTo(1);
    assertThat(after.get("definition_id")).isEqualTo(moving.version(2).definitionId());
    after.putAll(Map.of("version", 0, "definition_id", moving.version(1).definitionId()));
    assertThat(after).isEqualTo(before);
    assertThat(run.count(MovedState.MOVED)).isEqualTo(1);
  }
}
