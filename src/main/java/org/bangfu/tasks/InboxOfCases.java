package org.bangfu.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.cases.OpenWork;
import org.bangfu.cases.TaskParticipation;
import org.bangfu.security.Scope;
import org.springframework.stereotype.Component;

/** Answers the case file's questions about open tasks out of the inbox rows. */
@Component
class InboxOfCases implements OpenWork, TaskParticipation {

  private final TaskRows rows;

  InboxOfCases(TaskRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Step> ofHousehold(long householdId, Scope scope) {
    Map<String, TaskRow> byTask = new LinkedHashMap<>();
    rows.ofHousehold(householdId).forEach(row -> byTask.merge(row.taskId(), row,
        (one, other) -> scope.groups().contains(other.groupId()) ? other : one));
    return byTask.values().stream().map(row -> step(row, scope)).toList();
  }

  private static Step step(TaskRow row, Scope scope) {
    return new Step(String.valueOf(row.caseNo()), row.taskName(), row.process(), row.subject(), row.created(),
        row.due().equals(TaskRow.NEVER) ? null : row.due(), row.assigneeName(),
        scope.groups().contains(row.groupId()) ? "inbox/" + row.taskId() : null);
  }

  @Override
  public boolean mayRead(String caseNo, Scope scope) {
    return rows.anyOf(caseNo, scope.groups());
  }
}
