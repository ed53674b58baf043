package org.bangfu.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.cases.CaseDiagrams;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.DiagramSource;
import org.bangfu.cases.DiagramState;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.SubmittedForms;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EngineDiagramsTests {

  private static final String PROCESS = "DiagramTrial";

  @Autowired private DiagramSource source;
  @Autowired private CaseDiagrams diagrams;
  @Autowired private SubmittedForms forms;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private SignIn signIn;
  @Autowired private Dossiers dossiers;

  @BeforeEach
  void twoStepsDeployed() {
    repository.createDeployment().name(PROCESS).enableDuplicateFiltering(false)
        .addModelInstance("trial/DiagramTrial.bpmn", Bpmn.createExecutableProcess(PROCESS).name("试运行")
            .camundaHistoryTimeToLive(30).startEvent("Begin")
            .userTask("First").name("第一步").multiInstance().parallel().cardinality("2").multiInstanceDone()
            .userTask("Second").name("第二步").endEvent("End").done())
        .addString("forms/trial/trial-first.form", "{\"id\":\"trial-first\",\"components\":[]}")
        .deploy();
  }

  @Test
  void tellsWhereARunningCaseStands() {
    String caseNo = start();
    DiagramState begun = state(caseNo);
    assertThat(begun.active()).contains("First");
    assertThat(begun.activeNames()).containsExactly("第一步");
    assertThat(begun.completed()).containsExactly("Begin");
    assertThat(begun.name()).isEqualTo("试运行");
    assertThat(begun.modelVersion()).matches("DiagramTrial v[0-9]+");
    assertThat(begun.bpmn()).contains("第二步");

    completeAll(caseNo);
    assertThat(state(caseNo).active()).containsExactly("Second");
    assertThat(state(caseNo).completed()).contains("Begin", "First");
    assertThat(state(caseNo).ended()).isFalse();
  }

  @Test
  void stillShowsACaseThatHasEnded() {
    String caseNo = start();
    completeAll(caseNo);
    completeAll(caseNo);
    DiagramState ended = state(caseNo);
    assertThat(ended.ended()).isTrue();
    assertThat(ended.active()).isEmpty();
    assertThat(ended.completed()).contains("Begin", "First", "Second", "End");
  }

  @Test
  void foreignAndUnknownCasesAnswerTheSame() {
    CaseFile foreign = dossiers.identification(Dossiers.FOREIGN_VILLAGE);
    signIn.as(Role.VILLAGE, Dossiers.VILLAGE);
    assertThatThrownBy(() -> diagrams.of(foreign.caseNo())).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> diagrams.of("SB-2026-999999")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void findsTheFormOfTheModelVersionItWasFilledInUnder() {
    String version = state(start()).modelVersion();
    assertThat(forms.json(version, "trial-first")).hasValueSatisfying(json -> assertThat(json).contains("trial-first"));
    assertThat(forms.json(version, "other")).isEmpty();
    assertThat(forms.json("DiagramTrial v999999", "trial-first")).isEmpty();
    assertThat(forms.json("${1+1}", "trial-first")).isEmpty();
  }

  private String start() {
    String caseNo = dossiers.identification(Dossiers.VILLAGE).caseNo();
    ActingAs.system(() -> {
      runtime.startProcessInstanceByKey(PROCESS, caseNo);
    });
    return caseNo;
  }

  private void completeAll(String caseNo) {
    ActingAs.system(() -> tasks.createTaskQuery().processInstanceBusinessKey(caseNo).list()
        .forEach(task -> tasks.complete(task.getId())));
  }

  private DiagramState state(String caseNo) {
    return source.of(caseNo).orElseThrow();
  }
}
