package org.bangfu.absence.leaving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangfu.security.WorkKind;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.StaffMember;
import org.bangfu.tasks.HandedOn.Claimed;
import org.bangfu.tasks.Substitution;
import org.bangfu.tasks.TaskRow;
import org.springframework.stereotype.Component;

/** Who can take what somebody claimed: colleagues of the units in which it stands, but no approval of their own submission. */
@Component
class TaskTakers {

  private final Personnel personnel;
  private final Substitution substitution;

  TaskTakers(Personnel personnel, Substitution substitution) {
    this.personnel = personnel;
    this.substitution = substitution;
  }

  /** The kinds that there are, each with those who can take at least one of its tasks, most first. */
  List<TaskLine> of(List<Claimed> claimed, long leaverId, Map<Long, Integer> loads) {
    Map<String, List<StaffMember>> units = new HashMap<>();
    Map<WorkKind, List<Claimed>> kinds = new EnumMap<>(WorkKind.class);
    claimed.forEach(task -> kinds.computeIfAbsent(task.row().kind(), any -> new ArrayList<>()).add(task));
    List<TaskLine> lines = new ArrayList<>();
    kinds.forEach((kind, tasks) -> {
      Map<Long, StaffMember> people = new HashMap<>();
      Map<Long, Set<String>> open = new HashMap<>();
      for (Claimed task : tasks) {
        task.groups().stream().flatMap(group -> units.computeIfAbsent(group, personnel::staffOf).stream())
            .filter(member -> member.id() != leaverId).forEach(member -> {
              people.put(member.id(), member);
              open.computeIfAbsent(member.id(), any -> new HashSet<>()).add(task.row().taskId());
            });
      }
      lines.add(new TaskLine(kind, tasks.size(), people.values().stream()
          .map(member -> taker(member, tasks, open.get(member.id()), loads.getOrDefault(member.id(), 0)))
          .sorted(Comparator.comparing((TaskLine.Taker taker) -> -taker.able().size())
              .thenComparing(TaskLine.Taker::load).thenComparing(TaskLine.Taker::staffId)).toList()));
    });
    return lines;
  }

  private TaskLine.Taker taker(StaffMember member, List<Claimed> tasks, Set<String> open, int load) {
    List<TaskRow> reachable = tasks.stream().map(Claimed::row).filter(row -> open.contains(row.taskId())).toList();
    List<TaskRow> own = substitution.ownSubmissions(reachable, member.id());
    Set<String> able = new HashSet<>(open);
    own.forEach(row -> able.remove(row.taskId()));
    return new TaskLine.Taker(member.id(), member.name(), load, able, own);
  }
}
