package org.bangfu.escalation.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bangfu.escalation.FirstLooks;
import org.bangfu.tasks.StepBegun;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerStartEventSubprocessJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/**
 * Spares the daily looks that would find nothing: the one timer of a running process is put off to the day on which
 * something is to be told, and drawn forward when a step begins that needs it sooner. The time of day stays the model's.
 * Were it not for this, a look would still come every day.
 */
@Component
class LookTimers implements StepBegun {

  private final FirstLooks firstLooks;
  private final Clock clock;
  /** A deployed model never changes. */
  private final Map<String, Boolean> looking = new ConcurrentHashMap<>();

  LookTimers(FirstLooks firstLooks, Clock clock) {
    this.firstLooks = firstLooks;
    this.clock = clock;
  }

  @Override
  public void begun(String instanceId, String definitionId, Instant due) {
    if (!looking.computeIfAbsent(definitionId, LookTimers::looksAtLimits)) {
      return;
    }
    LocalDate first = firstLooks.of(due);
    for (TimerEntity timer : timers(instanceId)) {
      if (day(timer).isAfter(first)) {
        timer.setDuedate(on(first, timer));
      }
    }
  }

  /** Puts off the look that follows the one under way; to be called in the latter's transaction. */
  void putOff(String instanceId, LocalDate next) {
    for (TimerEntity timer : timers(instanceId)) {
      if (day(timer).isBefore(next)) {
        timer.setDuedate(on(next, timer));
      }
    }
  }

  /** Has the next look at running processes come tomorrow; to be called inside a command of the engine. */
  void drawForward(Set<String> instanceIds) {
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    if (instanceIds.isEmpty()) {
      return;
    }
    Context.getProcessEngineConfiguration().getManagementService().createJobQuery().processInstanceIds(instanceIds)
        .timers().list().stream().map(TimerEntity.class::cast).filter(LookTimers::looks)
        .filter(timer -> day(timer).isAfter(tomorrow)).forEach(timer -> timer.setDuedate(on(tomorrow, timer)));
  }

  /** Those of this transaction, which are not in the database yet; only where there are none the database is asked. */
  private static List<TimerEntity> timers(String instanceId) {
    CommandContext context = Context.getCommandContext();
    // Asked for the type that the cache keeps all jobs under: for a subtype it answers nothing.
    List<TimerEntity> fresh = context.getDbEntityManager().getCachedEntitiesByType(AcquirableJobEntity.class).stream()
        .filter(TimerEntity.class::isInstance).map(TimerEntity.class::cast)
        .filter(timer -> instanceId.equals(timer.getProcessInstanceId())).filter(LookTimers::looks).toList();
    return fresh.isEmpty() ? context.getJobManager().findTimersByExecutionId(instanceId).stream()
        .filter(LookTimers::looks).toList() : fresh;
  }

  private static boolean looks(TimerEntity timer) {
    return TimerStartEventSubprocessJobHandler.TYPE.equals(timer.getJobHandlerType()) && timer.getRepeat() != null;
  }

  private static boolean looksAtLimits(String definitionId) {
    ProcessDefinitionEntity definition = Context.getProcessEngineConfiguration().getDeploymentCache()
        .findDeployedProcessDefinitionById(definitionId);
    return TimerDeclarationImpl.getDeclarationsForScope(definition).values().stream()
        .anyMatch(timer -> TimerStartEventSubprocessJobHandler.TYPE.equals(timer.getJobHandlerType()));
  }

  private LocalDate day(TimerEntity timer) {
    return at(timer).toLocalDate();
  }

  private Date on(LocalDate day, TimerEntity timer) {
    return Date.from(day.atTime(at(timer).toLocalTime()).atZone(clock.getZone()).toInstant());
  }

  private ZonedDateTime at(TimerEntity timer) {
    return timer.getDuedate().toInstant().atZone(clock.getZone());
  }
}
