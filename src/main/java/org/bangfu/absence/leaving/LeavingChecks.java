package org.bangfu.absence.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.contacts.ContactCandidate;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.FreeText;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Posting;
import org.bangfu.staff.Role;
import org.bangfu.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Whether a leaving can be recorded as it is wanted; every refusal is a sentence. */
@Component
class LeavingChecks {

  private static final int LONGEST_REASON = 200;
  private static final int MOST_DAYS_AGO = 31;
  private static final int MOST_DAYS_AHEAD = 366;

  private final LeavingStore store;
  private final LeavingReach reach;
  private final Personnel personnel;
  private final Clock clock;

  LeavingChecks(LeavingStore store, LeavingReach reach, Personnel personnel, Clock clock) {
    this.store = store;
    this.reach = reach;
    this.personnel = personnel;
    this.clock = clock;
  }

  void checkPostings(long staffId, LocalDate from, Collection<Long> postings) {
    List<Posting> allowed = reach.require(staffId, from);
    LocalDate today = LocalDate.now(clock);
    if (from.isBefore(today.minusDays(MOST_DAYS_AGO)) || from.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
      throw new BusinessException("leaving.day", today.minusDays(MOST_DAYS_AGO).toString(),
          today.plusDays(MOST_DAYS_AHEAD).toString());
    }
    Set<Long> known = allowed.stream().map(Posting::id).collect(Collectors.toSet());
    if (postings.isEmpty() || !known.containsAll(postings)) {
      throw new BusinessException("leaving.postings");
    }
    if (store.planned(staffId)) {
      throw new BusinessException("leaving.planned", name(staffId));
    }
    store.emptied(postings, reach.day(from)).stream()
        .filter(unit -> unit.posting().role() == Role.ADMINISTRATOR).findFirst().ifPresent(unit -> {
          throw new BusinessException("leaving.lastAdministrator");
        });
  }

  String reason(String typed) {
    String reason = typed.replace("\0", "").strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON || FreeText.harmful(reason)) {
      throw new BusinessException("leaving.reason", LONGEST_REASON);
    }
    return reason;
  }

  /** Everybody who was chosen can follow. */
  void checkSuccessors(NewLeaving leaving, LeavingPreview.Told told) {
    Map<Long, AreaCode> villages = told.households().stream().collect(Collectors.toMap(
        LeavingPreview.HouseholdLine::householdId, LeavingPreview.HouseholdLine::village));
    for (NewLeaving.Successor chosen : leaving.households()) {
      Long staffId = chosen.staffId();
      AreaCode village = villages.get(chosen.householdId());
      if (village == null) {
        throw new BusinessException("leaving.changed");
      }
      if (staffId != null && told.candidates().getOrDefault(village, List.of()).stream()
          .map(ContactCandidate::staffId).noneMatch(staffId::equals)) {
        throw new BusinessException("leaving.household.mayNot", name(staffId));
      }
    }
    leaving.tasks().forEach((kind, staffId) -> {
      if (told.tasks().stream().filter(line -> line.kind() == kind).noneMatch(line -> line.taker(staffId).isPresent())) {
        throw new BusinessException("leaving.task.mayNot", name(staffId));
      }
    });
  }

  private String name(long staffId) {
    return personnel.find(staffId).map(StaffMember::name).orElse(Long.toString(staffId));
  }
}
