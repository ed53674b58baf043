package org.bangfu.notifications;

import org.jspecify.annotations.Nullable;

/**
 * What a person set for themselves.
 *
 * @param email work address; absent until one was entered
 * @param digest whether they get the daily digest
 */
public record NotificationSettings(@Nullable String email, boolean digest) {

  /** Of somebody who set nothing. */
  public static final NotificationSettings NONE = new NotificationSettings(null, false);
}
