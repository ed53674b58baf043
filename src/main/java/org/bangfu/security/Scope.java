package org.bangfu.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.AreaRange;
import org.bangfu.staff.Posting;
import org.bangfu.staff.Role;

/**
 * What a person's postings of today open to them. An empty list of postings opens nothing, and so does a posting with a
 * malformed unit or one of the wrong level: it is left out.
 *
 * @param who the person
 * @param postings the postings active today
 * @param standIns whose work the person does today besides; opens nothing to somebody without a fitting posting
 */
public record Scope(SignedIn who, List<Posting> postings, List<StandIn> standIns) {

  /** What a contact's substitute needs of the households that the absent contact accompanies (domain §5). */
  private static final Set<Action> NEEDED_INSTEAD = EnumSet.of(Action.HOUSEHOLD_READ, Action.CASE_READ,
      Action.DOCUMENT_READ, Action.DOCUMENT_ADD, Action.NOTE_ADD);
  private static final Set<Role> VISITORS = EnumSet.of(Role.CONTACT, Role.VILLAGE, Role.TOWNSHIP);

  public Scope {
    postings = postings.stream().filter(posting -> posting.role().fits(posting.unit())).toList();
    standIns = List.copyOf(standIns);
  }

  public Scope(SignedIn who, List<Posting> postings) {
    this(who, postings, List.of());
  }

  /** In whose place the person does this kind of somebody's work today. */
  public Optional<InsteadOf> insteadOf(long absentId, WorkKind kind) {
    return standIns.stream().filter(each -> each.kind() == kind && each.absent().staffId() == absentId)
        .map(StandIn::absent).findFirst();
  }

  /** Townships in which the person may do a contact's work in another's place. */
  public Set<AreaCode> townships() {
    return postings.stream().filter(posting -> VISITORS.contains(posting.role()))
        .map(posting -> AreaCode.of(posting.unit()).township()).collect(Collectors.toUnmodifiableSet());
  }

  /** Candidate groups whose tasks stand in this person's inbox, e.g. {@code village:500229001203}. */
  public Set<String> groups() {
    return groupsInOrder().collect(Collectors.toUnmodifiableSet());
  }

  /** Whether tasks of the group stand in this person's inbox. */
  public boolean holds(String group) {
    return groupsInOrder().anyMatch(group::equals);
  }

  private Stream<String> groupsInOrder() {
    return postings.stream()
        .filter(posting -> Action.INBOX_USE.allowedTo(posting.role()))
        .map(posting -> group(posting.role(), posting.role() == Role.CONTACT
            ? Long.toString(posting.staffId()) : posting.unit()));
  }

  /** The one spelling of a candidate group. */
  public static String group(Role role, String unit) {
    return role.word() + ":" + unit;
  }

  public boolean allows(Action action) {
    return postings.stream().anyMatch(posting -> action.allowedTo(posting.role()));
  }

  public boolean allows(Action action, AreaCode area) {
    return ranges(action).stream().anyMatch(range -> range.contains(area));
  }

  /** The areas in which the action is allowed; departments have no area. */
  public List<AreaRange> ranges(Action action) {
    Stream<AreaRange> own = postings.stream()
        .filter(posting -> posting.role() != Role.DEPARTMENT && action.allowedTo(posting.role()))
        .map(posting -> AreaCode.of(posting.unit()).range());
    return Stream.concat(own, rangesInstead(action)).distinct().toList();
  }

  private Stream<AreaRange> rangesInstead(Action action) {
    if (standIns.isEmpty() || !NEEDED_INSTEAD.contains(action)) {
      return Stream.empty();
    }
    Set<AreaCode> townships = townships();
    return standIns.stream().filter(StandIn::ofContact).flatMap(each -> each.villages().stream())
        .filter(village -> townships.contains(village.township())).map(AreaCode::range);
  }

  public Set<Role> roles() {
    return postings.stream().map(Posting::role).collect(Collectors.toUnmodifiableSet());
  }
}
