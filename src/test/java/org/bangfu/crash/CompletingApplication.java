package org.bangfu.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bangfu.Application;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.Cases;
import org.bangfu.forms.FormValues;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Role;
import org.bangfu.tasks.TaskWork;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The process that is killed: it completes steps on four threads for ever and says so after each. */
final class CompletingApplication {

  static final String ACKNOWLEDGED = "ACKNOWLEDGED ";

  private static final String VILLAGE = "500229001001";
  private static final int CASES = 200;
  private static final int THREADS = 4;
  private static final String FORM = """
      {"id": "crash-step", "type": "default", "components": [
        {"type": "textfield", "key": "opinion", "label": "opinion", "id": "Field_opinion"}]}""";

  private final ApplicationContext context;

  private CompletingApplication(ApplicationContext context) {
    this.context = context;
  }

  public static void main(String[] arguments) {
    SpringApplication application = Application.create();
    application.setAdditionalProfiles("command", "demo");
    CompletingApplication running = new CompletingApplication(application.run(arguments));
    SignedIn who = ActingAs.system(running::prepare);
    running.completeForEver(who);
  }

  private SignedIn prepare() {
    context.getBean(RepositoryService.class).createDeployment()
        .addModelInstance("crash.bpmn", Bpmn.createExecutableProcess("Crash").camundaHistoryTimeToLive(1).startEvent()
            .userTask("Task_One").camundaCandidateGroups("village").camundaFormRef("crash-step")
            .camundaFormRefBinding("deployment")
            .userTask("Task_Two").camundaCandidateGroups("village").camundaFormRef("crash-step")
            .camundaFormRefBinding("deployment").endEvent().done())
        .addString("crash.form", FORM).deploy();
    JdbcClient jdbc = context.getBean(JdbcClient.class);
    long household = jdbc.sql("""
        insert into household(household_no, area, head_name, type) values ('CRASH-1', ?, '断电户', 'ORDINARY')
        returning id""").param(VILLAGE).query(Long.class).single();
    for (int number = 0; number < CASES; number++) {
      String caseNo = context.getBean(Cases.class).open(new CaseKind("Crash", "CR", false), household, null).caseNo();
      context.getBean(RuntimeService.class).startProcessInstanceByKey("Crash", caseNo);
    }
    Personnel personnel = context.getBean(Personnel.class);
    var member = personnel.create("crash", "断电员");
    personnel.addPosting(member.id(), Role.VILLAGE, VILLAGE, java.time.LocalDate.of(2020, 1, 1), null);
    return new SignedIn(member.id(), member.username(), member.name());
  }

  private void completeForEver(SignedIn who) {
    List<String> tasks = context.getBean(TaskService.class).createTaskQuery().processDefinitionKey("Crash").list().stream()
        .map(Task::getId).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<List<String>> shares = new ArrayList<>();
    for (int share = 0; share < THREADS; share++) {
      int from = tasks.size() * share / THREADS;
      shares.add(tasks.subList(from, tasks.size() * (share + 1) / THREADS));
    }
    shares.forEach(share -> threads.execute(() -> share.forEach(task -> complete(who, task))));
  }

  private void complete(SignedIn who, String task) {
    SecurityContextHolder.getContext()
        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    context.getBean(TaskWork.class).complete(task, 0, new FormValues(Map.of("opinion", "情况属实")));
    System.out.println(ACKNOWLEDGED + task);
  }
}
