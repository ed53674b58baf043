package org.bangfu.engine;

import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The engine's clock and the work that is due by it, for a sandbox that lives ahead of the machine's time. */
@Component
public class EngineTime {

  private final ObjectProvider<ProcessEngine> engine;
  private final ObjectProvider<ManagementService> jobs;

  EngineTime(ObjectProvider<ProcessEngine> engine, ObjectProvider<ManagementService> jobs) {
    this.engine = engine;
    this.jobs = jobs;
  }

  /** Sets the engine's clock that far ahead of the machine's, on this node. */
  public void ahead(Duration offset) {
    ClockUtil.offset(offset.toMillis());
  }

  /** Jobs that are due and wait to be taken or are being worked on; those that wait for another try do not count. */
  public long due() {
    return jobs.getObject().createJobQuery().executable().active().count();
  }

  /** Jobs whose last try failed. */
  public long failed() {
    return jobs.getObject().createJobQuery().withException().count();
  }

  /** Wakes this node's job executor, which otherwise looks for due jobs up to a minute later. */
  public void hurry() {
    JobExecutor executor =
        ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration()).getJobExecutor();
    if (executor != null && executor.isActive()) {
      executor.jobWasAdded();
    }
  }
}
