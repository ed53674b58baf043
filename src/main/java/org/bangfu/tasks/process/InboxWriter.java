package org.bangfu.tasks.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.Limit;
import org.bangfu.cases.CasePauses;
import org.bangfu.tasks.StepBegun;
import org.bangfu.tasks.StepEnd;
import org.bangfu.tasks.StepEnds;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.TaskRows;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes the inbox rows in the engine's own transaction. Its beans are looked up late: they stand behind the engine. */
@Component
class InboxWriter {

  private final ObjectProvider<TaskRows> rows;
  private final ObjectProvider<DueDates> dueDates;
  private final ObjectProvider<StepBegun> followers;
  private final ObjectProvider<StepEnds> ends;
  private final ObjectProvider<CasePauses> pauses;

  InboxWriter(ObjectProvider<TaskRows> rows, ObjectProvider<DueDates> dueDates, ObjectProvider<StepBegun> followers,
      ObjectProvider<StepEnds> ends, ObjectProvider<CasePauses> pauses) {
    this.rows = rows;
    this.dueDates = dueDates;
    this.followers = followers;
    this.ends = ends;
    this.pauses = pauses;
  }

  void created(DelegateTask task, ModelLimit modelLimit) {
    Instant created = task.getCreateTime().toInstant();
    Date moment = task.getDueDate();
    // A moment that the model names says all; days are counted only where it names none.
    Limit limit = moment == null ? modelLimit.limit() : null;
    ExecutionEntity execution = (ExecutionEntity) task.getExecution();
    Instant due = moment != null ? moment.toInstant() : limit == null ? TaskRow.NEVER : due(created, limit);
    rows.getObject().insert(new TaskRows.NewTask(task.getId(), groups(task), due, limit, modelLimit.escalateTo(),
        execution.getProcessBusinessKey(), execution.getProcessDefinition().getKey(), task.getProcessDefinitionId(),
        task.getTaskDefinitionKey(), task.getName() == null ? task.getTaskDefinitionKey() : task.getName(), created,
        task.getPriority()));
    followers.forEach(follower ->
        follower.begun(task.getProcessInstanceId(), task.getProcessDefinitionId(), due));
  }

  private Instant due(Instant created, Limit limit) {
    return dueDates.getObject().of(created, limit).at();
  }

  void assigned(DelegateTask task) {
    String assignee = task.getAssignee();
    rows.getObject().assign(task.getId(), assignee == null ? null : Long.valueOf(assignee));
  }

  void completed(DelegateTask task) {
    end(task, ends.getObject().of(task.getId()));
  }

  void withdrawn(DelegateTask task) {
    end(task, StepEnd.WITHDRAWN);
  }

  private void end(DelegateTask task, StepEnd how) {
    // The model of now: an instance may have been moved to another version since the task began.
    int version = ((ExecutionEntity) task.getExecution()).getProcessDefinition().getVersion();
    if (rows.getObject().end(task.getId(), version, how, ClockUtil.getCurrentTime().toInstant())) {
      pauses.getObject().endOfTask(task.getId());
    }
  }

  private static List<String> groups(DelegateTask task) {
    return task.getCandidates().stream().map(IdentityLink::getGroupId).filter(group -> group != null).distinct().toList();
  }
}
