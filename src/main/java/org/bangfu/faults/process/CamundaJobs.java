package org.bangfu.faults.process;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.faults.EngineJobs;
import org.bangfu.faults.Failure;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerStartEventSubprocessJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Asks the engine for jobs by their keys, never for lists of them. */
@Component
class CamundaJobs implements EngineJobs {

  private static final int MOST_TIMERS = 2_000;

  private final ProcessEngine engine;
  private final ManagementService jobs;
  private final HistoryService courses;
  private final JobFailures failures;
  private final Clock clock;

  CamundaJobs(ProcessEngine engine, ManagementService jobs, HistoryService courses, JobFailures failures, Clock clock) {
    this.engine = engine;
    this.jobs = jobs;
    this.courses = courses;
    this.failures = failures;
    this.clock = clock;
  }

  @Override
  public Set<String> alive(Collection<String> jobIds) {
    return jobs.createJobQuery().jobIds(Set.copyOf(jobIds)).listPage(0, jobIds.size()).stream().map(Job::getId)
        .collect(Collectors.toSet());
  }

  @Override
  public List<Failure> givenUp(int limit) {
    List<Job> dead = jobs.createJobQuery().noRetriesLeft().orderByJobId().asc().listPage(0, limit);
    ProcessEngineConfigurationImpl configuration =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return dead.isEmpty() ? List.of() : configuration.getCommandExecutorTxRequired().execute(context ->
        dead.stream().map(job -> failures.of(context, (JobEntity) job)).toList());
  }

  @Override
  public boolean tryAgain(String jobId) {
    Job job = jobs.createJobQuery().jobId(jobId).singleResult();
    if (job == null) {
      return false;
    }
    jobs.setJobRetries(jobId, Math.max(1, job.getRetries()));
    jobs.setJobDuedate(jobId, Date.from(clock.instant()));
    return true;
  }

  @Override
  public Map<String, Standing> standing(Collection<String> caseNos) {
    Map<String, Standing> standing = new HashMap<>();
    if (caseNos.isEmpty()) {
      return standing;
    }
    caseNos.forEach(caseNo -> standing.put(caseNo, Standing.ABSENT));
    Map<String, String> caseByInstance = courses.createHistoricProcessInstanceQuery().unfinished()
        .processInstanceBusinessKeyIn(caseNos.toArray(String[]::new)).listPage(0, caseNos.size()).stream()
        .collect(Collectors.toMap(HistoricProcessInstance::getId, HistoricProcessInstance::getBusinessKey));
    caseByInstance.values().forEach(caseNo -> standing.put(caseNo, Standing.STANDS));
    if (!caseByInstance.isEmpty()) {
      jobs.createJobQuery().timers().processInstanceIds(caseByInstance.keySet())
          .duedateHigherThan(Date.from(clock.instant())).listPage(0, MOST_TIMERS).stream().filter(CamundaJobs::waits)
          .forEach(timer -> standing.put(caseByInstance.get(timer.getProcessInstanceId()), Standing.WAITS));
    }
    return standing;
  }

  /** The daily looks at limits come again and again and move nothing. */
  private static boolean waits(Job timer) {
    return !TimerStartEventSubprocessJobHandler.TYPE.equals(((JobEntity) timer).getJobHandlerType());
  }
}
