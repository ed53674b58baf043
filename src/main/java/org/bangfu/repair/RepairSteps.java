package org.bangfu.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.cases.CaseFile;
import org.bangfu.notifications.Addressee;
import org.bangfu.notifications.Notice;
import org.bangfu.notifications.Notices;
import org.bangfu.repair.Effects.Step;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.ForOwnRules;
import org.bangfu.tasks.Steering;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.TaskRows;
import org.springframework.stereotype.Component;

/** The open steps of a case while it is repaired, and who is told of what became of them. */
@Component
@ForOwnRules
class RepairSteps {

  private final TaskRows rows;
  private final Steering steering;
  private final Notices notices;
  private final CurrentStaff staff;

  RepairSteps(TaskRows rows, Steering steering, Notices notices, CurrentStaff staff) {
    this.rows = rows;
    this.steering = steering;
    this.notices = notices;
    this.staff = staff;
  }

  List<TaskRow> open(CaseFile file) {
    return rows.ofHousehold(file.householdId()).stream().filter(row -> file.caseNo().equals(row.caseNo())).toList();
  }

  /** The same, locked until the transaction ends, so that nobody completes one meanwhile. */
  List<TaskRow> lock(CaseFile file) {
    return open(file).stream().map(TaskRow::taskId).distinct().sorted().flatMap(task -> steering.lock(task).stream()).toList();
  }

  /** Steps of one list that are not in the other. */
  static List<Step> missing(List<TaskRow> from, List<TaskRow> in) {
    Set<String> there = in.stream().map(TaskRow::taskId).collect(Collectors.toSet());
    return byTask(from).entrySet().stream().filter(task -> !there.contains(task.getKey())).map(task -> {
      TaskRow first = task.getValue().get(0);
      return new Step(first.taskName(), task.getValue().stream().map(TaskRow::groupId).toList(), first.assigneeName(),
          first.due().isBefore(TaskRow.NEVER) ? first.due() : null);
    }).toList();
  }

  private static Map<String, List<TaskRow>> byTask(Collection<TaskRow> rows) {
    return rows.stream().collect(Collectors.groupingBy(TaskRow::taskId, LinkedHashMap::new, Collectors.toList()));
  }

  /** Tells those whose step was taken away, and those who have a new one; answers how many by group. */
  Map<String, Integer> tell(List<TaskRow> before, List<TaskRow> after) {
    Map<String, Integer> told = new LinkedHashMap<>();
    Set<String> still = after.stream().map(TaskRow::taskId).collect(Collectors.toSet());
    Set<String> there = before.stream().map(TaskRow::taskId).collect(Collectors.toSet());
    List<TaskRow> changed = new ArrayList<>();
    before.stream().filter(row -> !still.contains(row.taskId())).forEach(changed::add);
    after.stream().filter(row -> !there.contains(row.taskId())).forEach(changed::add);
    for (TaskRow row : changed) {
      Notice.Kind kind = there.contains(row.taskId()) ? Notice.Kind.TAKEN_BACK : Notice.Kind.PUT_HERE;
      Long holder = row.assigneeId();
      List<Addressee> who = holder == null ? notices.ofGroup(row.groupId()) : List.of(new Addressee(holder, row.groupId()));
      int number = notices.tell(new Notice("repair:" + row.taskId() + ":" + kind, kind, String.valueOf(row.headName()),
          row.taskName(), null, kind == Notice.Kind.PUT_HERE ? row.taskId() : null, row.householdId(), row.caseNo(),
          staff.require().name()), who);
      told.merge(row.groupId(), number, Integer::sum);
    }
    return told;
  }
}
