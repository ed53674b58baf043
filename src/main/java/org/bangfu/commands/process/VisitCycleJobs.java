package org.bangfu.commands.process;

import java.util.List;
import org.bangfu.commands.CycleJobs;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("bench")
class VisitCycleJobs implements CycleJobs {

  private final ManagementService jobs;

  VisitCycleJobs(ManagementService jobs) {
    this.jobs = jobs;
  }

  @Override
  public boolean runNext() {
    List<Job> waiting = jobs.createJobQuery().processDefinitionKey("VisitCycle").messages().listPage(0, 1);
    waiting.forEach(job -> jobs.executeJob(job.getId()));
    return !waiting.isEmpty();
  }
}
