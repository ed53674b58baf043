package org.bangfu.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A run from its trial to the way back. */
class MigrationRunsTests extends MigrationTest {

  @Autowired private RunStore store;
  @Autowired private TransactionTemplate transaction;

  /** Two steps; the second has no counterpart in the new version. */
  private void twoVersions() {
    moving.deploy(moving.model().startEvent().userTask("Task_One").camundaCandidateGroups("village")
        .userTask("Task_Gone").camundaCandidateGroups("village").endEvent().done());
    moving.deploy(moving.model().startEvent().userTask("Task_One").camundaCandidateGroups("township")
        .userTask("Task_New").camundaCandidateGroups("village").endEvent().done());
  }

  @Test
  void theTrialSaysWhatTheMoveDoesAndLeavesNothingOfIt() {
    twoVersions();
    List<String> cases = moving.start(5, Map.of());
    moving.complete(moving.task(cases.get(4)));
    List<List<Map<String, Object>>> before = cases.stream().map(moving::rows).toList();
    Run dry = moving.dry(moving.run());

    assertThat(dry.counts()).isEqualTo(Map.of(MovedState.PASSED, 4L, MovedState.FAILED, 1L));
    assertThat(cases.stream().map(moving::rows)).isEqualTo(before);
    assertThat(cases).allSatisfy(caseNo -> assertThat(moving.versionOf(caseNo)).isEqualTo(1));
    List<MovedCase> tried = moving.cases(dry);
    Run real = moving.real(dry);
    assertThat(real.counts()).isEqualTo(Map.of(MovedState.MOVED, 4L, MovedState.FAILED, 1L));
    assertThat(moving.cases(real)).extracting(MovedCase::caseNo, MovedCase::effect, MovedCase::reason)
        .isEqualTo(tried.stream().map(each -> tuple(each.caseNo(), each.effect(), each.reason())).toList());
    assertThat(migrations.reasons(real.id())).isEqualTo(
        Map.of(new Reason(Reason.Code.NO_COUNTERPART, "Task_Gone", null), 1L));
    inboxEqualsEngine();
  }

  @Test
  void aCaseThatWentOnMeanwhileStaysAndTheOthersOfItsPortionMove() {
    twoVersions();
    List<String> cases = moving.start(7, Map.of());
    Run dry = moving.dry(moving.run());
    moving.complete(moving.task(cases.get(3)));
    moving.complete(moving.task(cases.get(6)));
    moving.complete(moving.task(cases.get(6)));
    Run real = moving.real(dry);

    assertThat(real.state()).isEqualTo(RunState.DONE);
    assertThat(real.counts()).isEqualTo(Map.of(MovedState.MOVED, 5L, MovedState.FAILED, 2L));
    assertThat(migrations.reasons(real.id()).keySet()).extracting(Reason::code)
        .containsExactlyInAnyOrder(Reason.Code.NO_COUNTERPART, Reason.Code.ENDED);
    assertThat(moving.versionOf(cases.get(3))).isEqualTo(1);
    inboxEqualsEngine();
  }

  @Test
  void aPausedRunGoesOnWhereItStopped() {
    twoVersions();
    moving.start(120, Map.of());
    Run run = moving.dry(moving.run());
    migrations.start(run.id());
    moving.portion();
    migrations.pause(run.id());
    Run paused = moving.worked(run);
    migrations.goOn(run.id());
    Run done = moving.worked(run);

    assertThat(paused.state()).isEqualTo(RunState.PAUSED);
    assertThat(paused.counts()).isEqualTo(Map.of(MovedState.MOVED, 50L, MovedState.PASSED, 70L));
    assertThat(done.counts()).isEqualTo(Map.of(MovedState.MOVED, 120L));
    inboxEqualsEngine();
  }

  @Test
  void aRunThatAnotherNodeHasInHandIsLeftAlone() {
    twoVersions();
    moving.start(2, Map.of());
    Run run = moving.dry(moving.run());
    migrations.start(run.id());
    transaction.executeWithoutResult(other -> {
      store.lock(run.id());
      assertThat(CompletableFuture.supplyAsync(moving::portion).join()).isFalse();
    });

    assertThat(migrations.read(run.id()).counts()).isEqualTo(Map.of(MovedState.PASSED, 2L));
    assertThat(moving.worked(run).counts()).isEqualTo(Map.of(MovedState.MOVED, 2L));
  }

  @Test
  void theWayBackTakesThoseThatStillStandWhereTheyWerePut() {
    twoVersions();
    List<String> cases = moving.start(3, Map.of());
    List<Map<String, Object>> before = moving.rows(cases.get(0));
    Run done = moving.moved();
    moving.complete(moving.task(cases.get(2)));
    Run back = migrations.reverse(done.id());
    assertThat(moving.cases(back)).extracting(MovedCase::caseNo).containsExactlyInAnyOrder(cases.get(0), cases.get(1));
    moving.real(moving.dry(back));

    assertThat(migrations.read(done.id()).state()).isEqualTo(RunState.REVERSED);
    assertThat(moving.rows(cases.get(0)).get(0)).extractingByKeys("group_id", "definition_id", "due")
        .isEqualTo(List.of(before.get(0).get("group_id"), before.get(0).get("definition_id"), before.get(0).get("due")));
    assertThat(moving.versionOf(cases.get(2))).isEqualTo(2);
    inboxEqualsEngine();
  }

  @Test
  void aWayBackOnWhichNothingMovedLeavesTheRunAsItWas() {
    twoVersions();
    List<String> cases = moving.start(1, Map.of());
    Run done = moving.moved();
    Run back = moving.dry(migrations.reverse(done.id()));
    moving.complete(moving.task(cases.get(0)));
    moving.complete(moving.task(cases.get(0)));

    assertThat(moving.real(back).counts()).isEqualTo(Map.of(MovedState.FAILED, 1L));
    assertThat(migrations.read(done.id()).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void casesAreChosenByTownshipStepAndList() {
    twoVersions();
    List<String> cases = moving.start(4, Map.of());
    moving.complete(moving.task(cases.get(0)));
    ModelVersion source = moving.version(1);

    assertThat(plans.choices(source).steps()).extracting(RunStore.Tally::key, RunStore.Tally::cases)
        .containsExactly(tuple("Task_Gone", 1L), tuple("Task_One", 3L));
    assertThat(plans.choices(source).townships()).extracting(RunStore.Tally::cases).containsExactly(4L);
    assertThat(plans.count(source, new CaseChoice(AreaCode.of(Dossiers.VILLAGE).township(), "Task_One", List.of()))).isEqualTo(3);
    assertThat(plans.count(source, new CaseChoice(null, null, List.of(cases.get(0), cases.get(1), "QY-1999-000001")))).isEqualTo(2);
    assertThat(plans.count(source, new CaseChoice(AreaCode.of("500229002000"), null, List.of()))).isZero();
  }

  @Test
  void aPlanTheEngineRefusesAndAStartBeforeTheTrialAreRefused() {
    twoVersions();
    moving.start();
    Plan refused = plans.propose(moving.version(1), moving.version(2)).with("Task_Gone", "Task_New").with("Task_One", "Task_New");
    assertThat(plans.problems(plans.propose(moving.version(1), moving.version(2)))).isEmpty();
    assertThat(plans.problems(refused.with("Task_Gone", "Event_None"))).isNotEmpty();
    Run run = moving.run();

    assertThatThrownBy(() -> migrations.start(run.id())).isInstanceOf(BusinessException.class)
        .hasMessageContaining("migration.otherState");
    assertThatThrownBy(() -> migrations.goOn(run.id())).isInstanceOf(BusinessException.class);
  }

  @Test
  void nobodyElseReadsOrMovesAnything() {
    twoVersions();
    moving.start();
    Run run = moving.run();
    ModelVersion source = moving.version(1);
    signIn.as(Role.COUNTY, SignIn.COUNTY);

    assertThatThrownBy(() -> migrations.read(run.id())).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> migrations.dryRun(run.id())).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> migrations.page(null, 10)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> plans.count(source, CaseChoice.ALL)).isInstanceOf(NotFoundException.class);
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    assertThat(plans.count(source, CaseChoice.ALL)).isEqualTo(1);
    assertThat(migrations.read(run.id()).total()).isEqualTo(1);
    assertThat(migrations.page(null, 1).rows()).extracting(Run::id).containsExactly(run.id());
  }
}
