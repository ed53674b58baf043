package org.bangfu.faults.process;

import java.time.Clock;
import org.bangfu.faults.FaultStore;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Notes each failed attempt in the transaction in which the engine counts it; the engine's own rule of retries stays. */
@Component
class FailureListener extends AbstractProcessEnginePlugin {

  private final ObjectProvider<FaultStore> store;
  private final JobFailures failures;
  private final Clock clock;

  FailureListener(ObjectProvider<FaultStore> store, JobFailures failures, Clock clock) {
    this.store = store;
    this.failures = failures;
    this.clock = clock;
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl configuration) {
    FailedJobCommandFactory given = configuration.getFailedJobCommandFactory();
    configuration.setFailedJobCommandFactory((jobId, fault) -> noting(given.getCommand(jobId, fault), jobId, fault));
  }

  private Command<Object> noting(Command<Object> counting, String jobId, Throwable fault) {
    return context -> {
      Object counted = counting.execute(context);
      note(context, jobId, fault);
      return counted;
    };
  }

  private void note(CommandContext context, String jobId, Throwable fault) {
    JobEntity job = context.getJobManager().findJobById(jobId);
    if (job != null) {
      store.getObject().failed(failures.of(context, job, fault), clock.instant());
    }
  }
}
