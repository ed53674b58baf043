package org.bangfu.migration.process;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.stereotype.Component;

/** What the engine's migration leaves undone, in the same transaction. */
@Component
class AfterMove {

  /** The engine forbids unbounded reads. */
  private static final int MOST = 2_000;

  private final ProcessEngineConfigurationImpl engine;
  private final ManagementService jobs;

  AfterMove(ProcessEngineConfigurationImpl engine, ManagementService jobs) {
    this.engine = engine;
    this.jobs = jobs;
  }

  void complete(PlanBuilding.Built built, Collection<String> instanceIds) {
    if (built.recounted().isEmpty() && built.renamedOfSeveral().isEmpty()) {
      return;
    }
    engine.getCommandExecutorTxRequired().execute(context -> {
      if (!built.renamedOfSeveral().isEmpty()) {
        instanceIds.forEach(instance -> rename(context, instance, built.renamedOfSeveral()));
      }
      if (!built.recounted().isEmpty()) {
        recount(built, instanceIds);
      }
      return null;
    });
  }

  /**
   * Of a step done by several at once, those who are done leave an inactive execution behind, which the others wait to be
   * counted with. The engine's migration forgets to rename it: the case would stop when the last one is done.
   */
  private static void rename(CommandContext context, String instance, Map<String, String> renamed) {
    for (ExecutionEntity execution : context.getExecutionManager().findExecutionsByProcessInstanceId(instance)) {
      boolean done = execution.isConcurrent() && !execution.isActive() && execution.getActivityInstanceId() == null;
      String counterpart = done ? renamed.get(execution.getActivityId()) : null;
      if (counterpart != null) {
        execution.setActivity(execution.getProcessDefinition().findActivity(counterpart));
      }
    }
  }

  /** Timers whose duration or moment the new version changes, from when each of them began. */
  private void recount(PlanBuilding.Built built, Collection<String> instanceIds) {
    jobs.createJobQuery().processInstanceIds(Set.copyOf(instanceIds)).timers().listPage(0, MOST).stream()
        .map(JobEntity.class::cast).filter(job -> built.recounted().contains(job.getActivityId()))
        .forEach(job -> jobs.recalculateJobDuedate(job.getId(), true));
  }
}
