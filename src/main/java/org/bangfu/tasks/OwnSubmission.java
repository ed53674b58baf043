package org.bangfu.tasks;

import java.util.List;
import java.util.Set;
import org.bangfu.cases.Submissions;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Component;

/** Nobody approves in another's place what they submitted themselves (security.md §2, before an action). */
@Component
class OwnSubmission {

  private final Submissions submissions;

  OwnSubmission(Submissions submissions) {
    this.submissions = submissions;
  }

  /** Throws {@code tasks.instead.own}. */
  void refuse(HeldTask held) {
    held.insteadOf().filter(absent -> of(held.row(), held.scope().who().staffId())).ifPresent(absent -> {
      throw new BusinessException("tasks.instead.own", absent.name());
    });
  }

  /** Those of the tasks that approve what the person submitted. */
  List<TaskRow> of(List<TaskRow> rows, long staffId) {
    List<TaskRow> approvals = rows.stream()
        .filter(row -> row.kind() == WorkKind.APPROVALS && row.caseNo() != null).toList();
    Set<String> own = submissions.casesOf(approvals.stream().map(TaskRow::caseNo).distinct().toList(), staffId);
    return approvals.stream().filter(row -> own.contains(row.caseNo())).toList();
  }

  /** Whether the task approves what the person submitted. */
  boolean of(TaskRow row, long staffId) {
    String caseNo = row.caseNo();
    return row.kind() == WorkKind.APPROVALS && caseNo != null && submissions.anyBy(caseNo, staffId);
  }
}
