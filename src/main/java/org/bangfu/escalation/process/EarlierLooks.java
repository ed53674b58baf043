package org.bangfu.escalation.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.tasks.StepsDueEarlier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Draws the looks forward of cases whose steps became due earlier. After the change and apart from it: a look under way
 * must not refuse the calendar, and one that is missed comes within a week by itself.
 */
@Component
class EarlierLooks {

  private static final Logger LOG = LoggerFactory.getLogger(EarlierLooks.class);
  private static final int TOGETHER = 500;

  private final TaskService tasks;
  private final LookTimers timers;
  private final ProcessEngineConfigurationImpl engine;

  EarlierLooks(TaskService tasks, LookTimers timers, ProcessEngineConfigurationImpl engine) {
    this.tasks = tasks;
    this.timers = timers;
    this.engine = engine;
  }

  @TransactionalEventListener
  void on(StepsDueEarlier steps) {
    List<String> all = steps.taskIds();
    for (int from = 0; from < all.size(); from += TOGETHER) {
      List<String> some = all.subList(from, Math.min(from + TOGETHER, all.size()));
      try {
        engine.getCommandExecutorTxRequiresNew().execute(context -> {
          timers.drawForward(instances(some));
          return null;
        });
      } catch (RuntimeException failure) {
        LOG.warn("the looks at {} steps that are due earlier come as they were planned", some.size(), failure);
      }
    }
  }

  private Set<String> instances(Collection<String> taskIds) {
    return tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
        .map(Task::getProcessInstanceId).filter(id -> id != null).collect(Collectors.toSet());
  }
}
