package org.bangfu.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.WorkKind;
import org.bangfu.tasks.Substitution;
import org.bangfu.tasks.TaskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an absence would move, before it is recorded: who could take what, how much it is, what stays behind. */
@Service
@Transactional(readOnly = true)
public class AbsencePreview {

  /** A substitute who is away too on some of the days; the work goes on to the next one. */
  public record Onward(WorkKind kind, long awayId, AbsencePart next) {
  }

  /**
   * @param open open tasks of the person by kind, kinds without one left out
   * @param uncovered kinds with open tasks that nobody takes
   * @param own approvals that their substitute must not do, because they submitted an earlier step
   */
  public record Told(Map<WorkKind, Integer> open, int households, List<WorkKind> uncovered, List<TaskRow> own,
      List<Onward> onward) {
  }

  private final AbsenceStore store;
  private final AbsenceReach reach;
  private final AbsenceChecks checks;
  private final Substitution substitution;
  private final AccessPolicy policy;

  AbsencePreview(AbsenceStore store, AbsenceReach reach, AbsenceChecks checks, Substitution substitution,
      AccessPolicy policy) {
    this.store = store;
    this.reach = reach;
    this.checks = checks;
    this.substitution = substitution;
    this.policy = policy;
  }

  /** Who can stand in from a day on: those of the same unit first, then fewest tasks. */
  public List<Candidate> candidates(long staffId, LocalDate from) {
    reach.require(staffId);
    return store.candidates(staffId, from);
  }

  /** Throws what recording it would throw. {@code replaced} is the absence in whose place it is to be recorded. */
  public Told of(NewAbsence absence, @Nullable Long replaced) {
    policy.require(Action.ABSENCE_READ);
    reach.require(absence.staffId());
    checks.check(absence, replaced);
    List<TaskRow> concerned = substitution.concerned(absence.staffId());
    Map<WorkKind, Integer> open = new EnumMap<>(WorkKind.class);
    concerned.forEach(row -> open.merge(row.kind(), 1, Integer::sum));
    List<WorkKind> uncovered = open.keySet().stream()
        .filter(kind -> absence.parts().stream().noneMatch(part -> part.kind() == kind)).toList();
    return new Told(open, store.accompanied(absence.staffId()), uncovered, own(absence, concerned), onward(absence));
  }

  private List<TaskRow> own(NewAbsence absence, List<TaskRow> concerned) {
    List<TaskRow> approvals = concerned.stream().filter(row -> row.kind() == WorkKind.APPROVALS).toList();
    return absence.parts().stream().filter(part -> part.kind() == WorkKind.APPROVALS)
        .map(NewAbsence.Part::substituteId).distinct()
        .flatMap(substitute -> substitution.ownSubmissions(approvals, substitute).stream())
        .collect(Collectors.collectingAndThen(Collectors.toMap(TaskRow::taskId, row -> row, (one, same) -> one),
            found -> List.copyOf(found.values())));
  }

  private List<Onward> onward(NewAbsence absence) {
    List<Onward> onward = new ArrayList<>();
    absence.parts().forEach(part -> store.substitutes(part.substituteId(), part.kind(), part.from(), part.to())
        .forEach(link -> onward.add(new Onward(part.kind(), part.substituteId(), link.part()))));
    return onward;
  }
}
