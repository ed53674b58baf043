package org.bangfu.absence.leaving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.contacts.Follower;
import org.bangfu.notifications.Addressee;
import org.bangfu.notifications.Notice;
import org.bangfu.notifications.Notice.Kind;
import org.bangfu.notifications.Notices;
import org.bangfu.security.Scope;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Posting;
import org.bangfu.staff.Role;
import org.bangfu.staff.Units;
import org.bangfu.tasks.HandedOn.Passed;
import org.springframework.stereotype.Component;

/** Who is told that somebody left: those who follow, those who lost their substitute, and those above an empty unit. */
@Component
class LeavingNotices {

  private final Notices notices;
  private final Personnel personnel;
  private final Units units;
  private final Areas areas;

  LeavingNotices(Notices notices, Personnel personnel, Units units, Areas areas) {
    this.notices = notices;
    this.personnel = personnel;
    this.units = units;
    this.areas = areas;
  }

  void successors(Leaving leaving, List<Follower> followers, List<Passed> passed) {
    followers.stream().filter(each -> each.next() != null)
        .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.next()).staffId(), Collectors.counting()))
        .forEach((staffId, number) -> tell(leaving, Kind.TOOK_HOUSEHOLDS, number.toString(), "households",
            List.of(new Addressee(staffId, Scope.group(Role.CONTACT, staffId.toString())))));
    Map<Long, List<Passed>> taken = passed.stream().filter(each -> each.to() != null)
        .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.to())));
    taken.forEach((staffId, tasks) -> tell(leaving, Kind.TOOK_TASKS, Integer.toString(tasks.size()), "tasks",
        List.of(new Addressee(staffId, tasks.get(0).row().groupId()))));
  }

  void standingIn(Leaving leaving, List<StandsIn> parts) {
    parts.stream().map(StandsIn::absentId).distinct().forEach(absent ->
        tell(leaving, Kind.SUBSTITUTE_LEFT, "", "substitute", posted(absent, leaving)));
  }

  /** For any of their postings: an absence concerns all of them. */
  private List<Addressee> posted(long absentId, Leaving leaving) {
    return personnel.postingsOn(absentId, leaving.from()).stream().limit(1)
        .map(posting -> new Addressee(absentId, Scope.group(posting.role(),
            posting.role() == Role.CONTACT ? Long.toString(absentId) : posting.unit()))).toList();
  }

  void emptied(Leaving leaving, List<EmptiedUnit> emptied) {
    emptied.forEach(unit -> tell(leaving, Kind.UNIT_EMPTY, units.shortName(unit.posting()),
        "empty:" + unit.posting().id(), above(unit.posting())));
  }

  private Collection<Addressee> above(Posting posting) {
    List<Addressee> above = new ArrayList<>();
    for (AreaCode county : areas.counties().stream().map(Area::code).toList()) {
      above.addAll(notices.ofGroup(Scope.group(Role.ADMINISTRATOR, county.value())));
      above.addAll(notices.ofGroup(Scope.group(Role.COUNTY, county.value())));
    }
    if (posting.role() == Role.VILLAGE) {
      above.addAll(notices.ofGroup(Scope.group(Role.TOWNSHIP, AreaCode.of(posting.unit()).township().value())));
    }
    return above.stream().filter(each -> each.staffId() != posting.staffId())
        .collect(Collectors.toMap(Addressee::staffId, each -> each, (one, same) -> one)).values();
  }

  private void tell(Leaving leaving, Kind kind, String matter, String what, Collection<Addressee> to) {
    notices.tell(new Notice("leaving:" + leaving.id() + ":" + what, kind, leaving.staffName(), matter, null, null, null,
        null, null), to);
  }
}
