package org.bangfu.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as one person has it.
 *
 * @param id rises with time; the key of the list
 * @param readAt absent until the person saw it
 */
public record Notification(long id, Notice notice, Instant createdAt, @Nullable Instant readAt) {

  public boolean unread() {
    return readAt == null;
  }
}
