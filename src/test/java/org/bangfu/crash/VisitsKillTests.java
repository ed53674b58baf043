package org.bangfu.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.bangfu.Application;
import org.bangfu.areas.AreaImport;
import org.bangfu.commands.Checks;
import org.bangfu.database.EmbeddedServer;
import org.bangfu.database.EmbeddedServerProperties;
import org.bangfu.security.ActingAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes on one database open the visits of a month and ask for the missing contacts; the one that opens visits is
 * killed with signal 9 in the middle, the other one completes both. {@code -Dbangfu.test.visits=20000} for the county's full size.
 */
class VisitsKillTests {

  private static final int HOUSEHOLDS = Integer.getInteger("bangfu.test.visits", 2_000);
  private static final Path DATA = Path.of("target/test-data", "visits-" + UUID.randomUUID());

  private static final String KEY = key(1);
  private static final String OTHER_KEY = key(2);

  /** A second JVM. */
  private record Node(Process process, String lockOwner) {
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void eachHouseholdHasOneVisitThoughTheNodeThatOpensThemDies() throws Exception {
    try (EmbeddedServer server = server(); ConfigurableApplicationContext context = prepared(server)) {
      JdbcClient jdbc = context.getBean(JdbcClient.class);
      List<Node> nodes = List.of(start(server), start(server));
      try {
        monitor(jdbc);
        Node killed = killTheOneThatWorks(jdbc, nodes);
        Node other = nodes.get(nodes.get(0).equals(killed) ? 1 : 0);
        assertThat(visits(jdbc)).as("in the middle").isLessThan(HOUSEHOLDS);
        await(other, () -> visits(jdbc) == HOUSEHOLDS && !cycleRuns(jdbc));
        await(other, () -> asked(jdbc) == HOUSEHOLDS);
      } finally {
        nodes.forEach(node -> node.process().destroyForcibly());
      }
      assertThat(doubled(jdbc)).isZero();
      assertThat(context.getBean(Checks.class).run())
          .allSatisfy(finding -> assertThat(finding.violations()).as(finding.invariant()).isEmpty());
    }
  }

  private static Node killTheOneThatWorks(JdbcClient jdbc, List<Node> nodes) throws InterruptedException {
    String[] owner = new String[1];
    await(nodes.get(0), () -> visits(jdbc) > HOUSEHOLDS / 4
        && nodes.stream().anyMatch(node -> node.lockOwner().equals(owner[0] = lockOwner(jdbc))));
    Node working = nodes.stream().filter(node -> node.lockOwner().equals(owner[0])).findFirst().orElseThrow();
    // destroyForcibly is signal 9.
    working.process().destroyForcibly().waitFor();
    return working;
  }

  private static EmbeddedServer server() {
    return EmbeddedServer.start(new EmbeddedServerProperties(DATA.resolve("postgres"),
        Path.of("target/test-data/postgres-programs"), true, Duration.ofSeconds(60)));
  }

  /** The product itself without jobs, for the tables, the areas, the households and the checks. */
  private static ConfigurableApplicationContext prepared(EmbeddedServer server) {
    SpringApplication application = Application.create();
    application.setAdditionalProfiles("command");
    ConfigurableApplicationContext context = application.run(settings(server));
    ActingAs.system(() -> {
      context.getBean(AreaImport.class).run(Path.of("src/main/resources/demo/areas-500229.csv"));
    });
    return context;
  }

  /** Only now, so that both nodes see the work at the same time. */
  private static void monitor(JdbcClient jdbc) {
    jdbc.sql("""
            with made as (
              insert into household (household_no, area, head_name, type, category)
              select 'VISITED-' || n, '500229001203', '走访户', 'ORDINARY', 'MARGINAL' from generate_series(1, ?) n
              returning id)
            insert into household_spell (household_id, category, risks, opened_on, opened_by_case)
            select id, 'MARGINAL', '{ILLNESS}', '2025-01-10', 'SB-1' from made""")
        .param(HOUSEHOLDS).update();
  }

  private static String key(int seed) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) seed);
    return Base64.getEncoder().encodeToString(key);
  }

  private static String[] settings(EmbeddedServer server, String... more) {
    List<String> all = new ArrayList<>(List.of("--bangfu.data=" + DATA, "--spring.datasource.url=" + server.url(),
        "--spring.datasource.username=postgres", "--spring.datasource.password=", "--bangfu.privacy.field-keys=" + KEY,
        "--bangfu.privacy.index-key=" + OTHER_KEY));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static Node start(EmbeddedServer server) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
        VisitingApplication.class.getName()));
    // A dead node's job is free again after its lock time: five minutes in the field, three seconds here.
    command.addAll(List.of(settings(server, "--camunda.bpm.job-execution.enabled=true",
        "--camunda.bpm.job-execution.lock-time-in-millis=3000", "--camunda.bpm.job-execution.max-wait=1000",
        "--bangfu.visits.first-look=PT0S", "--bangfu.visits.look-every=PT2S",
        "--bangfu.assistance.first-look=PT1S", "--bangfu.assistance.look-every=PT2S")));
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (line != null && !line.startsWith(VisitingApplication.RUNS)) {
      line = out.readLine();
    }
    assertThat(line).as("the node runs").isNotNull();
    return new Node(process, line.substring(VisitingApplication.RUNS.length()));
  }

  /** Looks again and again while the node lives. */
  private static void await(Node node, BooleanSupplier reached) throws InterruptedException {
    while (!reached.getAsBoolean()) {
      assertThat(node.process().waitFor(50, TimeUnit.MILLISECONDS)).as("the node died").isFalse();
    }
  }

  private static long visits(JdbcClient jdbc) {
    return jdbc.sql("select count(*) from visit").query(Long.class).single();
  }

  private static long asked(JdbcClient jdbc) {
    return jdbc.sql("select count(*) from case_file where process = 'AssignContact'").query(Long.class).single();
  }

  private static String lockOwner(JdbcClient jdbc) {
    return jdbc.sql("select max(lock_owner_) from act_ru_job where process_def_key_ = 'VisitCycle'")
        .query((row, number) -> String.valueOf(row.getString(1))).single();
  }

  private static boolean cycleRuns(JdbcClient jdbc) {
    return jdbc.sql("""
            select exists(select 1 from act_ru_job where process_def_key_ = 'VisitCycle' and process_instance_id_ is not null)""")
        .query(Boolean.class).single();
  }

  private static long doubled(JdbcClient jdbc) {
    return jdbc.sql("""
            select count(*) - count(distinct (c.household_id, c.process)) from act_ru_execution e
            join case_file c on c.case_no = e.business_key_ where e.parent_id_ is null""").query(Long.class).single();
  }
}
