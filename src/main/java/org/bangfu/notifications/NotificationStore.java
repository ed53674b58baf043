package org.bangfu.notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where notifications are kept. Reads name the person and the groups of today's postings. */
public interface NotificationStore {

  /** Answers the staff members who did not have it yet. */
  List<Long> add(Notice notice, Collection<Addressee> addressees, Instant now);

  /** Newest first, behind the given one. */
  List<Notification> page(Own own, boolean unreadOnly, @Nullable Long after, int limit);

  Optional<Notification> find(Own own, long id);

  long countUnread(Own own, long bound);

  /** Answers whether it was unread. */
  boolean read(Own own, long id, Instant now);

  /** Marks all up to and with the given one, so that what came since stays unread. */
  int readUpTo(Own own, long id, Instant now);

  /** Removes what was made before a moment, read or not; at most {@code limit}. Answers how many. */
  int removeBefore(Instant moment, int limit);

  /** What a person may see: their own, told for a posting they still hold. */
  record Own(long staffId, Collection<String> groups) {
  }
}
