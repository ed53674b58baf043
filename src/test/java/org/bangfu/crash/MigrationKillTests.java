package org.bangfu.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bangfu.Application;
import org.bangfu.commands.Checks;
import org.bangfu.migration.MigrationPlans;
import org.bangfu.migration.MigrationWork;
import org.bangfu.security.ActingAs;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application is killed with signal 9 while cases are moved to another version, and another one goes on. */
class MigrationKillTests {

  private static final int PORTIONS_BEFORE_THE_KILL = 3;
  private static final long INTO_THE_NEXT_MS = 60;

  private final Path data = Path.of("target/test-data", "moving-" + UUID.randomUUID());

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void eachCaseIsMovedAndSaysSoOrNeitherAndTheRestIsMovedAfterwards() throws Exception {
    killInTheMiddle();

    SpringApplication again = Application.create();
    again.setAdditionalProfiles("command");
    try (ConfigurableApplicationContext context = again.run(settings())) {
      assertThat(moved(context)).as("in the middle").hasSizeBetween(50 * PORTIONS_BEFORE_THE_KILL, MovingApplication.CASES - 1)
          .isEqualTo(ofSecond(context));
      holds(context);
      MigrationWork work = context.getBean(MigrationWork.class);
      boolean more = true;
      while (more) {
        more = ActingAs.system(work::portion);
      }
      assertThat(moved(context)).hasSize(MovingApplication.CASES).isEqualTo(ofSecond(context));
      assertThat(number(context, "select count(*) from timeline_entry where outcome = 'model-moved'"))
          .as("each case says so once").isEqualTo(MovingApplication.CASES);
      assertThat(number(context, "select count(*) from migration_run where state = 'DONE'")).isEqualTo(1);
      holds(context);
    }
  }

  private static void holds(ConfigurableApplicationContext context) {
    assertThat(context.getBean(Checks.class).run())
        .allSatisfy(finding -> assertThat(finding.violations()).as(finding.invariant()).isEmpty());
  }

  private void killInTheMiddle() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), MovingApplication.class.getName()));
    command.addAll(List.of(settings()));
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.lines().filter(MovingApplication.MOVED::equals).limit(PORTIONS_BEFORE_THE_KILL)).hasSize(3);
      Thread.sleep(INTO_THE_NEXT_MS);
    } finally {
      // Signal 9.
      process.destroyForcibly().waitFor();
    }
  }

  private String[] settings() {
    return new String[] {"--bangfu.data=" + data, "--bangfu.database.binaries=target/test-data/postgres-programs",
        "--spring.datasource.url=", "--bangfu.demo.households=0"};
  }

  private static Set<String> moved(ConfigurableApplicationContext context) {
    return Set.copyOf(context.getBean(JdbcClient.class)
        .sql("select instance_id from migration_case where state = 'MOVED'").query(String.class).list());
  }

  private static Set<String> ofSecond(ConfigurableApplicationContext context) {
    String second = ActingAs.system(() -> context.getBean(MigrationPlans.class).version(MovingApplication.PROCESS, 2))
        .definitionId();
    return context.getBean(RuntimeService.class).createProcessInstanceQuery().processDefinitionId(second).list().stream()
        .map(ProcessInstance::getId).collect(Collectors.toSet());
  }

  private static long number(ConfigurableApplicationContext context, String sql) {
    return context.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
  }
}
