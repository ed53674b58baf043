package org.bangfu.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.bangfu.Application;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.Cases;
import org.bangfu.migration.CaseChoice;
import org.bangfu.migration.MigrationPlans;
import org.bangfu.migration.MigrationWork;
import org.bangfu.migration.Migrations;
import org.bangfu.migration.ModelVersion;
import org.bangfu.security.ActingAs;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process that is killed: it moves cases to another version, portion by portion, and says so after each. */
final class MovingApplication {

  static final String PROCESS = "CrashMoving";
  static final int CASES = 400;
  static final String MOVED = "MOVED";

  private MovingApplication() {
  }

  public static void main(String[] arguments) {
    SpringApplication application = Application.create();
    application.setAdditionalProfiles("command", "demo");
    ApplicationContext context = application.run(arguments);
    ActingAs.system(() -> {
      prepare(context);
      MigrationWork work = context.getBean(MigrationWork.class);
      boolean more = true;
      while (more) {
        more = work.portion();
        System.out.println(MOVED);
      }
    });
  }

  private static void prepare(ApplicationContext context) {
    RepositoryService repository = context.getBean(RepositoryService.class);
    List.of("P3D", "P9D").forEach(reminder -> repository.createDeployment()
        .addModelInstance("moving.bpmn", model(reminder)).deploy());
    MigrationPlans plans = context.getBean(MigrationPlans.class);
    ModelVersion source = plans.version(PROCESS, 1);
    ModelVersion target = plans.version(PROCESS, 2);
    start(context, source);
    Migrations migrations = context.getBean(Migrations.class);
    long run = migrations.create(source, target, plans.propose(source, target), CaseChoice.ALL).id();
    migrations.dryRun(run);
    while (!migrations.read(run).tried()) {
      context.getBean(MigrationWork.class).portion();
    }
    migrations.start(run);
  }

  private static BpmnModelInstance model(String reminder) {
    return Bpmn.createExecutableProcess(PROCESS).camundaHistoryTimeToLive(1).startEvent()
        .parallelGateway("Gateway_Fork").userTask("Task_Compare").camundaCandidateGroups("department:${department}")
        .multiInstance().parallel().camundaCollection("${departments}").camundaElementVariable("department").multiInstanceDone()
        .parallelGateway("Gateway_Join").endEvent()
        .moveToNode("Gateway_Fork").userTask("Task_Verify").camundaCandidateGroups("village").connectTo("Gateway_Join")
        .moveToActivity("Task_Verify").boundaryEvent("Event_Remind").cancelActivity(false).timerWithDuration(reminder)
        .endEvent().done();
  }

  private static void start(ApplicationContext context, ModelVersion source) {
    long household = context.getBean(JdbcClient.class).sql("""
        insert into household(household_no, area, head_name, type) values ('CRASH-1', '500229001001', '断电户', 'ORDINARY')
        returning id""").query(Long.class).single();
    RuntimeService runtime = context.getBean(RuntimeService.class);
    Map<String, Object> facts = Map.of("departments", new ArrayList<>(List.of("health", "housing")));
    context.getBean(Cases.class).openMany(new CaseKind(PROCESS, "CM", false), Collections.nCopies(CASES, household)).stream()
        .map(CaseFile::caseNo).forEach(caseNo -> runtime.startProcessInstanceById(source.definitionId(), caseNo, facts));
  }
}
