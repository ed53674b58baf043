package org.bangfu.visits.process;

import java.util.List;
import org.bangfu.visits.VisitProcess;
import org.bangfu.visits.Visits;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** The visits' wishes in the engine's words. */
@Component
class EngineVisits implements VisitProcess {

  private static final String CYCLE = "VisitCycle";

  private final ProcessEngine engine;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final ManagementService jobs;

  EngineVisits(ProcessEngine engine) {
    this.engine = engine;
    this.runtime = engine.getRuntimeService();
    this.repository = engine.getRepositoryService();
    this.jobs = engine.getManagementService();
  }

  @Override
  public void start(List<String> caseNos) {
    caseNos.forEach(caseNo -> runtime.startProcessInstanceByKey(Visits.PROCESS, caseNo));
  }

  /** A command of its own: what is started inside shares one write to the database and leaves the job around it alone. */
  @Override
  public void apart(Runnable work) {
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequiresNew()
        .execute(context -> {
          work.run();
          return true;
        });
  }

  @Override
  public boolean ready() {
    return active(Visits.PROCESS);
  }

  @Override
  public void runCycle() {
    if (!active(CYCLE) || !ready()) {
      return;
    }
    jobs.createJobQuery().processDefinitionKey(CYCLE).noRetriesLeft().list()
        .forEach(job -> jobs.setJobRetries(job.getId(), 1));
    if (runtime.createProcessInstanceQuery().processDefinitionKey(CYCLE).active().count() == 0) {
      runtime.startProcessInstanceByKey(CYCLE);
    }
  }

  private boolean active(String process) {
    return repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().active().count() == 1;
  }
}
