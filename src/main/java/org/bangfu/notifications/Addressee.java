package org.bangfu.notifications;

/**
 * Somebody who is told.
 *
 * @param group the posting for which, as in candidate groups, e.g. {@code village:500229001203}; whoever holds it no more
 *     sees the notification no more
 */
public record Addressee(long staffId, String group) {
}
