package org.bangfu.absence.leaving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.contacts.Accompanied;
import org.bangfu.contacts.ContactHandovers;
import org.bangfu.security.Scope;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Posting;
import org.bangfu.staff.Role;
import org.bangfu.tasks.HandedOn;
import org.bangfu.tasks.TaskRow;
import org.springframework.stereotype.Component;

/** Finds what has to move when some postings of a person end: what the postings that stay would not cover. */
@Component
class Departure {

  /**
   * @param households of which the person is the contact, by village
   * @param addressed tasks that stand with the person as contact
   * @param claimed tasks that the person took in a unit
   * @param everything whether no posting stays
   */
  record Moving(List<Accompanied> households, List<TaskRow> addressed, List<HandedOn.Claimed> claimed,
      List<StandsIn> standsIn, List<EmptiedUnit> emptied, boolean everything) {

    /** Every household that needs somebody, with its village: one may have a task and no relation any more. */
    Map<Long, AreaCode> villages() {
      Map<Long, AreaCode> villages = new LinkedHashMap<>();
      households.forEach(each -> villages.put(each.householdId(), each.village()));
      addressed.forEach(row -> villages.putIfAbsent(Objects.requireNonNull(row.householdId()),
          Objects.requireNonNull(row.area())));
      return villages;
    }
  }

  private final Personnel personnel;
  private final ContactHandovers contacts;
  private final HandedOn tasks;
  private final LeavingStore store;

  Departure(Personnel personnel, ContactHandovers contacts, HandedOn tasks, LeavingStore store) {
    this.personnel = personnel;
    this.contacts = contacts;
    this.tasks = tasks;
    this.store = store;
  }

  Moving of(long staffId, Collection<Long> ended, LocalDate day) {
    List<Posting> kept = new ArrayList<>(personnel.postingsOn(staffId, day));
    kept.removeIf(posting -> ended.contains(posting.id()));
    Set<String> groups = new Scope(new SignedIn(staffId, "", ""), kept).groups();
    Set<String> accompanies = kept.stream().filter(posting -> posting.role() == Role.CONTACT).map(Posting::unit)
        .collect(Collectors.toSet());
    List<TaskRow> addressed = tasks.addressed(staffId).stream()
        .filter(row -> row.householdId() != null && !covered(row.area(), accompanies)).toList();
    return new Moving(contacts.withoutPostings(staffId, ended, day), addressed, tasks.claimed(staffId, groups),
        store.standsIn(staffId, ended, day), store.emptied(ended, day), kept.isEmpty());
  }

  private static boolean covered(@org.jspecify.annotations.Nullable AreaCode village, Set<String> units) {
    return village != null && (units.contains(village.value()) || units.contains(village.township().value()));
  }
}
