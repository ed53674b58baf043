package org.bangfu.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets a node whose clock is wrong acquire no jobs; what it has begun it finishes. */
@Component
class JobsByTheClock extends AbstractProcessEnginePlugin {

  private final ObjectProvider<ClockWatch> watch;

  JobsByTheClock(ObjectProvider<ClockWatch> watch) {
    this.watch = watch;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<CommandInterceptor> all = new ArrayList<>();
    if (configuration.getCustomPreCommandInterceptorsTxRequired() != null) {
      all.addAll(configuration.getCustomPreCommandInterceptorsTxRequired());
    }
    all.add(new Gate());
    configuration.setCustomPreCommandInterceptorsTxRequired(all);
  }

  private final class Gate extends CommandInterceptor {

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
      if (command instanceof AcquireJobsCmd && !watch.getObject().right()) {
        return (T) new AcquiredJobs(0);
      }
      return next.execute(command);
    }
  }
}
