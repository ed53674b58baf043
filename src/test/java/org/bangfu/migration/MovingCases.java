package org.bangfu.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.migration.MovedCase.Effect;
import org.bangfu.security.ActingAs;
import org.bangfu.tasks.Withdrawals;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process of the test's own in some versions, cases that run under it, and the worker in the test's hand. */
@TestComponent
public class MovingCases {

  static final String FORM = """
      {"id": "%s", "type": "default", "schemaVersion": 16, "components": [
        {"type": "textfield", "key": "%s", "label": "opinion", "id": "Field_%s"}]}""";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final Cases cases;
  private final Dossiers dossiers;
  private final Withdrawals withdrawals;
  private final Migrations migrations;
  private final MigrationPlans plans;
  private final MigrationWork work;
  private final JdbcClient jdbc;
  private final List<String> deployments = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private String process = "";

  MovingCases(RepositoryService repository, RuntimeService runtime, TaskService tasks, Cases cases, Dossiers dossiers,
      Withdrawals withdrawals, Migrations migrations, MigrationPlans plans, MigrationWork work, JdbcClient jdbc) {
    this.repository = repository;
    this.runtime = runtime;
    this.tasks = tasks;
    this.cases = cases;
    this.dossiers = dossiers;
    this.withdrawals = withdrawals;
    this.migrations = migrations;
    this.plans = plans;
    this.work = work;
    this.jdbc = jdbc;
  }

  /** Begins a process with a name of its own. */
  ProcessBuilder model() {
    if (process.isEmpty()) {
      process = "Moving" + NUMBER.incrementAndGet();
    }
    return model(process);
  }

  ProcessBuilder model(String id) {
    return Bpmn.createExecutableProcess(id).name("迁移试验").camundaHistoryTimeToLive(1);
  }

  String process() {
    return process;
  }

  void deploy(BpmnModelInstance model, String... forms) {
    DeploymentBuilder deployment = repository.createDeployment().addModelInstance("moving.bpmn", model);
    for (String form : forms) {
      deployment.addString(form + ".form", FORM.formatted(form, form.replace('-', '_'), form.replace('-', '_')));
    }
    deployments.add(deployment.deploy().getId());
  }

  List<String> start(int number, Map<String, Object> facts) {
    String first = version(1).definitionId();
    return ActingAs.system(() -> {
      long household = dossiers.household(Dossiers.VILLAGE);
      return IntStream.range(0, number).mapToObj(each -> {
        String caseNo = cases.open(new CaseKind(process, "QY", false), household, null).caseNo();
        runtime.startProcessInstanceById(first, caseNo, facts);
        open.add(caseNo);
        return caseNo;
      }).toList();
    });
  }

  String start() {
    return start(1, Map.of()).get(0);
  }

  ModelVersion version(int number) {
    return plans.version(process, number);
  }

  /** The proposal from version 1 to 2 with all cases. */
  Run run() {
    return run(plans.propose(version(1), version(2)));
  }

  Run run(Plan plan) {
    return migrations.create(version(1), version(2), plan, CaseChoice.ALL);
  }

  Run dry(Run run) {
    migrations.dryRun(run.id());
    return worked(run);
  }

  Run real(Run run) {
    migrations.start(run.id());
    return worked(run);
  }

  /** Everything from the proposal to the end; the move does what its trial said. */
  Run moved() {
    Run tried = dry(run());
    List<Effect> said = cases(tried).stream().map(MovedCase::effect).toList();
    Run done = real(tried);
    Assertions.assertThat(cases(done)).extracting(MovedCase::effect).isEqualTo(said);
    return done;
  }

  Run worked(Run run) {
    boolean more = true;
    while (more) {
      more = ActingAs.system(work::portion);
    }
    return migrations.read(run.id());
  }

  boolean portion() {
    return ActingAs.system(work::portion);
  }

  List<MovedCase> cases(Run run) {
    return migrations.cases(run.id(), null, null, 10_000).rows();
  }

  Effect effect(Run run, String caseNo) {
    return cases(run).stream().filter(each -> caseNo.equals(each.caseNo())).map(MovedCase::effect).findFirst().orElseThrow();
  }

  String instance(String caseNo) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).rootProcessInstances().singleResult().getId();
  }

  int versionOf(String caseNo) {
    return repository.getProcessDefinition(runtime.createProcessInstanceQuery().processInstanceId(instance(caseNo))
        .singleResult().getProcessDefinitionId()).getVersion();
  }

  List<Task> tasks(String caseNo) {
    return tasks.createTaskQuery().processInstanceId(instance(caseNo)).orderByTaskId().asc().list();
  }

  /** The one open step of the course that the case's course has called. */
  Task calledTask(String caseNo) {
    String called = runtime.createProcessInstanceQuery().superProcessInstanceId(instance(caseNo)).singleResult().getId();
    return tasks.createTaskQuery().processInstanceId(called).singleResult();
  }

  Task task(String caseNo) {
    return tasks(caseNo).get(0);
  }

  void complete(Task task) {
    tasks.complete(task.getId());
  }

  /** All that is kept of the open steps of a case, by our table. */
  List<Map<String, Object>> rows(String caseNo) {
    return jdbc.sql("select * from inbox_task where case_no = ? order by task_id, group_id").param(caseNo).query().listOfRows();
  }

  /** Ends everything, so that others find the database in order. */
  void remove() {
    ActingAs.system(() -> {
      open.forEach(caseNo -> withdrawals.withdraw(caseNo, "monitored-again", null));
      deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
    });
    open.clear();
    deployments.clear();
    process = "";
  }
}
