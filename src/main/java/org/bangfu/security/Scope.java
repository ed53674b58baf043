package org.bangfu.security;

import java.util.List;
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
 */
public record Scope(SignedIn who, List<Posting> postings) {

  public Scope {
    postings = postings.stream().filter(posting -> posting.role().fits(posting.unit())).toList();
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
    return postings.stream()
        .filter(posting -> posting.role() != Role.DEPARTMENT && action.allowedTo(posting.role()))
        .map(posting -> AreaCode.of(posting.unit()).range())
        .distinct()
        .toList();
  }

  public Set<Role> roles() {
    return postings.stream().map(Posting::role).collect(Collectors.toUnmodifiableSet());
  }
}
