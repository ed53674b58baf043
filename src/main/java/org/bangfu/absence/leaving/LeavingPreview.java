package org.bangfu.absence.leaving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangfu.absence.AbsenceStore;
import org.bangfu.absence.Candidate;
import org.bangfu.absence.leaving.Departure.Moving;
import org.bangfu.contacts.Accompanied;
import org.bangfu.contacts.ContactCandidate;
import org.bangfu.contacts.ContactHandovers;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Posting;
import org.bangfu.tasks.TaskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a leaving would move, before it is recorded, with a proposal of who follows. */
@Service
@Transactional(readOnly = true)
public class LeavingPreview {

  /**
   * A household that needs another contact.
   *
   * @param head name of its head; absent for whoever may not read the register
   * @param tasks its open tasks that go with it
   * @param proposed who would follow by load; absent where there is nobody and the township has to assign somebody
   */
  public record HouseholdLine(long householdId, String householdNo, @Nullable String head, AreaCode village, int tasks,
      @Nullable Long proposed) {
  }

  /**
   * @param day on which it happens
   * @param candidates who can follow in each village, fewest households first
   * @param everything whether no posting stays
   */
  public record Told(LocalDate day, List<HouseholdLine> households, Map<AreaCode, List<ContactCandidate>> candidates,
      List<TaskLine> tasks, List<StandsIn> standsIn, List<EmptiedUnit> emptied, boolean everything) {
  }

  private final Departure departure;
  private final ContactHandovers contacts;
  private final TaskTakers takers;
  private final AbsenceStore absences;
  private final LeavingReach reach;
  private final LeavingChecks checks;
  private final AccessPolicy policy;

  LeavingPreview(Departure departure, ContactHandovers contacts, TaskTakers takers, AbsenceStore absences,
      LeavingReach reach, LeavingChecks checks, AccessPolicy policy) {
    this.departure = departure;
    this.contacts = contacts;
    this.takers = takers;
    this.absences = absences;
    this.reach = reach;
    this.checks = checks;
    this.policy = policy;
  }

  /** The person's postings that may be ended. */
  public List<Posting> postings(long staffId, LocalDate from) {
    policy.require(Action.LEAVING_STEER);
    return reach.require(staffId, from);
  }

  /** What moves when the postings end. Throws what {@link Leavings#record} would throw of person, day and postings. */
  public Told of(long staffId, LocalDate from, Collection<Long> postings) {
    policy.require(Action.LEAVING_STEER);
    checks.checkPostings(staffId, from, postings);
    LocalDate day = reach.day(from);
    Moving moving = departure.of(staffId, postings, day);
    Map<Long, AreaCode> villages = moving.villages();
    Map<AreaCode, List<ContactCandidate>> candidates =
        contacts.candidates(villages.values().stream().distinct().toList(), day, staffId);
    Map<Long, Integer> loads = absences.candidates(staffId, day).stream()
        .collect(Collectors.toMap(Candidate::staffId, Candidate::tasks));
    return new Told(day, households(moving, candidates), candidates, takers.of(moving.claimed(), staffId, loads),
        moving.standsIn(), moving.emptied(), moving.everything());
  }

  private List<HouseholdLine> households(Moving moving, Map<AreaCode, List<ContactCandidate>> candidates) {
    Map<Long, AreaCode> villages = moving.villages();
    Map<Long, ContactCandidate> proposed = ContactHandovers.proposal(villages, candidates, Map.of());
    Map<Long, Accompanied> relations = moving.households().stream()
        .collect(Collectors.toMap(Accompanied::householdId, Function.identity()));
    Map<Long, List<TaskRow>> tasks = moving.addressed().stream().collect(Collectors.groupingBy(TaskRow::householdId));
    Map<AreaCode, Boolean> readable = new HashMap<>();
    villages.values().forEach(village ->
        readable.computeIfAbsent(village, any -> policy.may(Action.HOUSEHOLD_READ, any)));
    return villages.entrySet().stream().map(each -> {
      List<TaskRow> rows = tasks.getOrDefault(each.getKey(), List.of());
      Accompanied relation = relations.get(each.getKey());
      String head = relation == null ? rows.get(0).headName() : relation.headName();
      ContactCandidate next = proposed.get(each.getKey());
      return new HouseholdLine(each.getKey(), relation == null ? "" : relation.householdNo(),
          readable.getOrDefault(each.getValue(), false) ? head : null, each.getValue(), rows.size(),
          next == null ? null : next.staffId());
    }).toList();
  }
}
