package org.bangfu.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bangfu.Application;
import org.bangfu.commands.Checks;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application is killed with signal 9 while steps are being completed, and started again on the same folder. */
class KillTests {

  private static final int COMPLETIONS_BEFORE_THE_KILL = 40;

  private final Path data = Path.of("target/test-data", "crash-" + UUID.randomUUID());

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void everyStepIsDoneOrOpenWithItsInboxRow() throws Exception {
    Set<String> acknowledged = killInTheMiddle();

    SpringApplication again = Application.create();
    again.setAdditionalProfiles("command");
    try (ConfigurableApplicationContext context = again.run(settings())) {
      assertThat(context.getBean(Checks.class).run()).allSatisfy(finding -> assertThat(finding.violations()).isEmpty());
      assertThat(done(context)).as("what was acknowledged is there").containsAll(acknowledged);
      assertThat(submitted(context)).as("a step is done with everything it leaves, or with nothing")
          .isEqualTo(done(context));
      assertThat(inboxRows(context)).isEqualTo(open(context)).isNotEmpty();
    }
  }

  private Set<String> killInTheMiddle() throws IOException, InterruptedException {
    Process process = start();
    try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      List<String> acknowledged = out.lines().filter(line -> line.startsWith(CompletingApplication.ACKNOWLEDGED))
          .map(line -> line.substring(CompletingApplication.ACKNOWLEDGED.length()))
          .limit(COMPLETIONS_BEFORE_THE_KILL).toList();
      assertThat(acknowledged).hasSize(COMPLETIONS_BEFORE_THE_KILL);
      return Set.copyOf(acknowledged);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Process start() throws IOException {
    List<String> command = new java.util.ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
        CompletingApplication.class.getName()));
    command.addAll(List.of(settings()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private String[] settings() {
    return new String[] {"--bangfu.data=" + data, "--bangfu.database.binaries=target/test-data/postgres-programs",
        "--spring.datasource.url=", "--bangfu.demo.households=0"};
  }

  private static Set<String> done(ConfigurableApplicationContext context) {
    return context.getBean(HistoryService.class).createHistoricTaskInstanceQuery().processDefinitionKey("Crash")
        .finished().list().stream().map(HistoricTaskInstance::getId).collect(Collectors.toSet());
  }

  private static Set<String> open(ConfigurableApplicationContext context) {
    return context.getBean(TaskService.class).createTaskQuery().processDefinitionKey("Crash").list().stream()
        .map(Task::getId).collect(Collectors.toSet());
  }

  private static Set<String> submitted(ConfigurableApplicationContext context) {
    return strings(context, "select task_id from submission");
  }

  private static Set<String> inboxRows(ConfigurableApplicationContext context) {
    return strings(context, "select task_id from inbox_task where process = 'Crash'");
  }

  private static Set<String> strings(ConfigurableApplicationContext context, String sql) {
    return Set.copyOf(context.getBean(JdbcClient.class).sql(sql).query(String.class).list());
  }
}
