package org.bangfu.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People and their postings (domain §1). Single reads serve the product's own rules; the list and every change ask
 * {@link StaffGuard}.
 */
@Service
public class Personnel {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} ·.\\-0-9]{0,49}");

  private final StaffStore staff;
  private final PostingStore postings;
  private final Departments departments;
  private final Units units;
  private final StaffGuard guard;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Personnel(StaffStore staff, PostingStore postings, Departments departments, Units units, StaffGuard guard,
      ApplicationEventPublisher events, Clock clock) {
    this.staff = staff;
    this.postings = postings;
    this.departments = departments;
    this.units = units;
    this.guard = guard;
    this.events = events;
    this.clock = clock;
  }

  public Optional<StaffMember> find(long id) {
    return staff.find(id);
  }

  public Optional<StaffMember> findByUsername(String username) {
    return staff.findByUsername(normalised(username));
  }

  /** Postings of an active person in force on the day, read from the database each time. */
  public List<Posting> postingsOn(long staffId, LocalDate day) {
    return postings.activeOn(staffId, day);
  }

  public List<Department> departments() {
    return departments.all();
  }

  /** Departments of the comparison of step 2, in order (domain §3). */
  public List<Department> comparingDepartments() {
    return departments.comparing();
  }

  /** Active people whose postings of today make the candidate group, e.g. {@code village:500229001203}. */
  public List<StaffMember> staffOf(String group) {
    String[] parts = group.split(":", 2);
    if (parts.length < 2) {
      return List.of();
    }
    if (parts[0].equals(Role.CONTACT.word())) {
      return parts[1].matches("[0-9]{1,18}")
          ? find(Long.parseLong(parts[1])).filter(StaffMember::active).stream().toList() : List.of();
    }
    return Role.ofWord(parts[0]).map(role -> postings.posted(role, parts[1], today())).orElse(List.of());
  }

  /** People whose name or username holds the text, by username. */
  public Slice<StaffMember> search(String text, @Nullable String afterUsername, int limit) {
    guard.requireRead();
    return Slice.of(staff.search(text.strip().replace("\0", "\uFFFD"), afterUsername, limit + 1), limit);
  }

  /** All postings of some people, ended ones too, newest first. */
  public List<Posting> postingsOf(Collection<Long> staffIds) {
    guard.requireRead();
    return staffIds.isEmpty() ? List.of() : postings.of(staffIds);
  }

  /** Adds a person, who cannot sign in before a password was issued. */
  @Transactional
  public StaffMember create(String username, String name) {
    guard.requireEdit();
    String plain = normalised(username);
    if (!USERNAME.matcher(plain).matches()) {
      throw new BusinessException("staff.username.invalid");
    }
    long id = staff.add(plain, checkedName(name));
    changed("staff.create", id, Map.of());
    return staff.find(id).orElseThrow(NotFoundException::new);
  }

  @Transactional
  public void rename(long staffId, String name) {
    guard.requireEdit();
    staff.rename(require(staffId).id(), checkedName(name));
    changed("staff.rename", staffId, Map.of());
  }

  /** Lets a person sign in, or not any more; open sessions lose their scope at once. */
  @Transactional
  public void setActive(long staffId, boolean active) {
    guard.requireEdit();
    staff.setActive(require(staffId).id(), active);
    changed(active ? "staff.activate" : "staff.deactivate", staffId, Map.of());
  }

  /** Posts a person; answers false where that very posting exists already. */
  @Transactional
  public boolean addPosting(long staffId, Role role, String unit, LocalDate from, @Nullable LocalDate to) {
    guard.requireEdit();
    require(staffId);
    checkPosting(role, unit, from, to);
    boolean added = postings.add(staffId, role, unit, from, to);
    if (added) {
      changed("staff.posting.add", staffId, Map.of("role", role.word(), "unit", unit, "from", from.toString()));
    }
    return added;
  }

  /** Sets the last day of a posting. */
  @Transactional
  public void endPosting(long postingId, LocalDate lastDay) {
    guard.requireEdit();
    Posting posting = requirePosting(postingId);
    if (lastDay.isBefore(posting.from())) {
      throw new BusinessException("staff.posting.order");
    }
    postings.end(postingId, lastDay);
    ended(posting, lastDay);
  }

  /** Ends a posting this moment, in open sessions too. */
  @Transactional
  public void endPostingNow(long postingId) {
    guard.requireEdit();
    Posting posting = requirePosting(postingId);
    postings.endNow(postingId, clock.instant(), today());
    ended(posting, today());
  }

  /** Throws {@link BusinessException} where such a posting cannot be: unit unknown or of the wrong kind, end before begin. */
  public void checkPosting(Role role, String unit, LocalDate from, @Nullable LocalDate to) {
    units.check(role, unit);
    if (to != null && to.isBefore(from)) {
      throw new BusinessException("staff.posting.order");
    }
  }

  private void ended(Posting posting, LocalDate lastDay) {
    changed("staff.posting.end", posting.staffId(),
        Map.of("role", posting.role().word(), "unit", posting.unit(), "to", lastDay.toString()));
  }

  private StaffMember require(long staffId) {
    return find(staffId).orElseThrow(NotFoundException::new);
  }

  private Posting requirePosting(long postingId) {
    return postings.find(postingId).orElseThrow(NotFoundException::new);
  }

  private static String checkedName(String name) {
    String stripped = name.strip();
    if (!NAME.matcher(stripped).matches()) {
      throw new BusinessException("staff.name.invalid");
    }
    return stripped;
  }

  private static String normalised(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }

  private void changed(String action, long staffId, Map<String, String> detail) {
    events.publishEvent(new StaffChanged(action, staffId, detail));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
