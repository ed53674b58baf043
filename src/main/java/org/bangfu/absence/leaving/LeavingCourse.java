package org.bangfu.absence.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.absence.Absence;
import org.bangfu.absence.AbsenceStore;
import org.bangfu.absence.leaving.Departure.Moving;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.contacts.Accompanied;
import org.bangfu.contacts.ContactCandidate;
import org.bangfu.contacts.ContactHandovers;
import org.bangfu.contacts.Follower;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Posting;
import org.bangfu.tasks.HandedOn;
import org.bangfu.tasks.Substitution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a leaving happen, all of it or nothing: what is to move is read anew, since weeks may lie between the plan and the
 * day. A successor who cannot follow any more is replaced by the rule of the proposal, and where there is nobody the
 * township is asked: nothing is left with somebody who is gone.
 */
@Component
@Transactional
class LeavingCourse {

  private final LeavingStore store;
  private final AbsenceStore absences;
  private final Departure departure;
  private final ContactHandovers contacts;
  private final HandedOn tasks;
  private final ClaimedTasks claimed;
  private final Substitution substitution;
  private final Personnel personnel;
  private final LeavingNotices notices;
  private final AuditLog audit;
  private final Clock clock;

  LeavingCourse(LeavingStore store, AbsenceStore absences, Departure departure, ContactHandovers contacts,
      HandedOn tasks, ClaimedTasks claimed, Substitution substitution, Personnel personnel, LeavingNotices notices,
      AuditLog audit, Clock clock) {
    this.store = store;
    this.absences = absences;
    this.departure = departure;
    this.contacts = contacts;
    this.tasks = tasks;
    this.claimed = claimed;
    this.substitution = substitution;
    this.personnel = personnel;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** False where it happened already, was taken back, or is happening on another node. */
  boolean run(long id) {
    absences.lockWriting();
    if (!store.begin(id)) {
      return false;
    }
    Leaving leaving = store.find(id).orElseThrow();
    LocalDate today = LocalDate.now(clock);
    List<Long> ended = leaving.postings().stream().map(Posting::id).toList();
    endStandingIn(leaving, ended, today);
    Moving moving = departure.of(leaving.staffId(), ended, today);
    leaving.postings().forEach(posting -> end(posting, leaving.from()));
    LeavingStore.Chosen chosen = store.chosen(id);
    Map<Long, ContactCandidate> successors = successors(moving, chosen, today, leaving.staffId());
    List<Follower> followers = moving.households().stream()
        .map(each -> new Follower(each, successors.get(each.householdId()))).toList();
    contacts.handOver(leaving.staffId(), leaving.staffName(), followers, leaving.reason());
    Map<Long, Long> next = new HashMap<>();
    successors.forEach((household, candidate) -> next.put(household, candidate.staffId()));
    tasks.readdress(leaving.staffId(), moving.addressed(), next);
    List<HandedOn.Passed> passed = claimed.pass(leaving, moving.claimed(), chosen.tasks());
    store.done(id, byHousehold(moving.villages(), next), passed.size(), clock.instant());
    audit.append(new AuditEvent("leaving.done", "staff:" + leaving.staffId(), null, null, Map.of("households",
        Integer.toString(followers.size()), "tasks", Integer.toString(passed.size() + moving.addressed().size()))));
    notices.successors(leaving, followers, passed);
    notices.emptied(leaving, moving.emptied());
    return true;
  }

  /** What the leaver does for others ends, and what others do for one who is gone for good. */
  private void endStandingIn(Leaving leaving, List<Long> ended, LocalDate today) {
    List<StandsIn> parts = store.standsIn(leaving.staffId(), ended, today);
    store.cut(parts, today.minusDays(1));
    if (personnel.postingsOn(leaving.staffId(), today).stream().map(Posting::id).allMatch(ended::contains)) {
      absences.overlapping(leaving.staffId(), today, LocalDate.MAX.withYear(9999)).forEach(own -> close(own, today));
    }
    substitution.returnEnded();
    notices.standingIn(leaving, parts);
  }

  private void close(Absence own, LocalDate today) {
    if (own.from().isBefore(today)) {
      absences.end(own.id(), today.minusDays(1));
    } else {
      absences.cancel(own.id(), clock.instant());
    }
  }

  /** As the product: who recorded the leaving answers for the people of the area and changes no staff otherwise. */
  private void end(Posting posting, LocalDate from) {
    ActingAs.system(() -> {
      if (from.isAfter(posting.from())) {
        personnel.endPosting(posting.id(), from.minusDays(1));
      } else {
        personnel.endPostingNow(posting.id());
      }
    });
  }

  private Map<Long, ContactCandidate> successors(Moving moving, LeavingStore.Chosen chosen, LocalDate today, long leaver) {
    Map<Long, AreaCode> open = moving.villages();
    Map<AreaCode, List<ContactCandidate>> candidates =
        contacts.candidates(open.values().stream().distinct().toList(), today, leaver);
    Map<Long, ContactCandidate> successors = new HashMap<>();
    Map<Long, Integer> given = new HashMap<>();
    chosen.households().forEach((household, staffId) -> {
      AreaCode village = open.get(household);
      Optional<ContactCandidate> next = village == null ? Optional.empty()
          : candidates.getOrDefault(village, List.of()).stream()
              .filter(each -> staffId.filter(id -> id == each.staffId()).isPresent()).findFirst();
      next.ifPresent(each -> {
        successors.put(household, each);
        given.merge(each.staffId(), 1, Integer::sum);
      });
      if (next.isPresent() || staffId.isEmpty()) {
        open.remove(household);
      }
    });
    successors.putAll(ContactHandovers.proposal(open, candidates, given));
    return successors;
  }

  private static Map<Long, Optional<Long>> byHousehold(Map<Long, AreaCode> households, Map<Long, Long> successors) {
    Map<Long, Optional<Long>> result = new HashMap<>();
    households.keySet().forEach(household -> result.put(household, Optional.ofNullable(successors.get(household))));
    return result;
  }
}
