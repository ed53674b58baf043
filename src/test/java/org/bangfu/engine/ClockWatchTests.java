package org.bangfu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.bangfu.IntegrationTest;
import org.bangfu.LogCapture;
import org.bangfu.MutableClock;
import org.bangfu.shared.RealTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.dao.DataAccessResourceFailureException;

/** A node with a wrong clock takes no jobs (security.md §5). */
@IntegrationTest
class ClockWatchTests {

  @Autowired private ClockWatch watch;
  @Autowired private ClockHealthIndicator health;
  @Autowired private DatabaseClock database;
  @Autowired private MutableClock clock;
  @Autowired private ProcessEngine engine;
  @Autowired private PinnedSettings settings;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;

  @AfterEach
  void clockOfOtherTests() {
    clock.reset();
    watch.compare();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1500, true", "-1500, true", "2600, false", "-2600, false", "3600000, false"})
  void jobsAreTakenWithinTwoSecondsOfTheDatabase(long millisOff, boolean taken) {
    Job job = dueJob();
    try {
      nodeIs(Duration.ofMillis(millisOff));
      assertThat(acquired().contains(job.getId())).isEqualTo(taken);
      assertThat(health.health().getStatus()).isEqualTo(taken ? Status.UP : Status.UNKNOWN);
    } finally {
      repository.deleteDeployment(job.getDeploymentId(), true);
    }
  }

  @Test
  void aClockPutRightTakesJobsAgainAndTheLogSaysBothOnce() {
    nodeIs(Duration.ZERO);
    try (LogCapture log = new LogCapture()) {
      nodeIs(Duration.ofSeconds(-90));
      nodeIs(Duration.ofSeconds(-90));
      assertThat(watch.right()).isFalse();
      nodeIs(Duration.ZERO);
      assertThat(watch.right()).isTrue();
      assertThat(log.text()).containsOnlyOnce("clock is -90").containsOnlyOnce("takes no jobs").containsOnlyOnce("right again: it");
    }
  }

  @Test
  void noJobsBeforeTheFirstComparisonNorWithoutAnAnswer() {
    DatabaseClock silent = new DatabaseClock() {
      @Override
      public Instant now() {
        throw new DataAccessResourceFailureException("no answer");
      }

      @Override
      public String zone() {
        return "Asia/Shanghai";
      }
    };
    ClockWatch other = new ClockWatch(new RealTime(clock), silent);
    assertThat(other.right()).isFalse();
    assertThatThrownBy(other::compare).isInstanceOf(DataAccessResourceFailureException.class);
    assertThat(other.right()).isFalse();
  }

  @Test
  void anotherTimeZoneOfTheDatabaseStopsTheStart() {
    Instant now = Instant.parse("2026-03-02T01:00:00Z");
    DatabaseClock elsewhere = new DatabaseClock() {
      @Override
      public Instant now() {
        return now;
      }

      @Override
      public String zone() {
        return "UTC";
      }
    };
    ClockWatch other = new ClockWatch(new RealTime(Clock.fixed(now, ZoneOffset.UTC)), elsewhere);
    assertThatThrownBy(other::afterSingletonsInstantiated).hasMessageContaining("Asia/Shanghai");
    assertThat(database.zone()).isEqualTo("Asia/Shanghai");
  }

  @Test
  void anotherTimeZoneOfTheNodeStopsTheStart() {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      assertThatThrownBy(() -> settings.postProcessEngineBuild(engine)).hasMessageContaining("Asia/Shanghai");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private void nodeIs(Duration off) {
    clock.set(database.now().plus(off));
    watch.compare();
  }

  private List<String> acquired() {
    ProcessEngineConfigurationImpl configuration =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    DefaultJobExecutor executor = new DefaultJobExecutor();
    executor.setMaxJobsPerAcquisition(1_000);
    return configuration.getCommandExecutorTxRequired().execute(new AcquireJobsCmd(executor)).getJobIdBatches()
        .stream().flatMap(List::stream).toList();
  }

  private Job dueJob() {
    Deployment deployment = repository.createDeployment().addModelInstance("processes/try/Clocked.bpmn",
        Bpmn.createExecutableProcess("Clocked").camundaHistoryTimeToLive(1).startEvent().camundaAsyncBefore().endEvent()
            .done()).deploy();
    String instance = runtime.startProcessInstanceByKey("Clocked").getId();
    Job job = management.createJobQuery().processInstanceId(instance).singleResult();
    assertThat(job.getDeploymentId()).isEqualTo(deployment.getId());
    return job;
  }
}
