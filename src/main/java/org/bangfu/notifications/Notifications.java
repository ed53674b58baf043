package org.bangfu.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bangfu.live.LiveSignals;
import org.bangfu.live.LiveTopic;
import org.bangfu.notifications.NotificationStore.Own;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.AddressedThing;
import org.bangfu.security.Scope;
import org.bangfu.shared.CountedTo;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.Slice;
import org.bangfu.staff.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own notifications, and nobody else's. */
@Service
@Transactional(readOnly = true)
public class Notifications {

  /** New notifications of a person, and those they read. */
  public static final LiveTopic TOPIC = new LiveTopic("notifications");

  /** The badge has room for two digits. */
  private static final long BADGE = 99;

  private final NotificationStore store;
  private final AccessPolicy policy;
  private final List<AddressedThing> addresses;
  private final LiveSignals signals;
  private final Clock clock;

  Notifications(NotificationStore store, AccessPolicy policy, List<AddressedThing> addresses, LiveSignals signals,
      Clock clock) {
    this.store = store;
    this.policy = policy;
    this.addresses = addresses;
    this.signals = signals;
    this.clock = clock;
  }

  /** Newest first. */
  public Slice<Notification> page(boolean unreadOnly, @Nullable Long after, int limit) {
    return Slice.of(store.page(own(), unreadOnly, after, limit + 1), limit);
  }

  /** Unread ones, counted up to 99. */
  public CountedTo unread() {
    return new CountedTo(store.countUnread(own(), BADGE + 1), BADGE);
  }

  @Transactional
  public void read(long id) {
    Own own = own();
    if (store.read(own, id, clock.instant())) {
      signals.changed(TOPIC, List.of(own.staffId()));
    }
  }

  /** Marks all that the person has seen in the list: those up to and with the newest shown. Answers how many. */
  @Transactional
  public int readAll(long newestShown) {
    Own own = own();
    int read = store.readUpTo(own, newestShown, clock.instant());
    if (read > 0) {
      signals.changed(TOPIC, List.of(own.staffId()));
    }
    return read;
  }

  /**
   * Marks it read and answers the address of what it is about: the task while it is open to the person, else the
   * household, else nothing. Throws {@link NotFoundException} for somebody else's.
   */
  @Transactional
  public Optional<String> follow(long id) {
    Notice notice = store.find(own(), id).orElseThrow(NotFoundException::new).notice();
    read(id);
    return Stream.concat(address("taskId", "inbox/", notice.taskId()).stream(),
        address("household", "households/", notice.householdId() == null ? null : notice.householdId().toString()).stream())
        .findFirst();
  }

  private Optional<String> address(String parameter, String path, @Nullable String key) {
    return Optional.ofNullable(key)
        .filter(known -> addresses.stream().anyMatch(it -> it.parameter().equals(parameter) && it.open(known)))
        .map(path::concat);
  }

  private Own own() {
    // Asked once: every open page comes by here after each signal.
    Scope scope = policy.scope();
    if (!scope.allows(Action.NOTIFICATION_READ)) {
      throw new NotFoundException();
    }
    return new Own(scope.who().staffId(), scope.postings().stream()
        .map(posting -> Scope.group(posting.role(),
            posting.role() == Role.CONTACT ? Long.toString(posting.staffId()) : posting.unit()))
        .toList());
  }
}
