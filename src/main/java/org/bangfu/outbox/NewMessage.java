package org.bangfu.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A message to be delivered once.
 *
 * @param key what makes it this message and no other, e.g. {@code digest:17:2026-03-02:MAIL}; a second one with the same
 *     key is not taken. Letters, digits and {@code :._-}, at most 120
 * @param address mailbox of the receiver; absent for a robot, whose address the operator configures
 * @param text plain text for mail, Markdown for a robot
 */
public record NewMessage(String key, Channel channel, @Nullable String address, String subject, String text) {

  private static final String KEY = "[A-Za-z0-9:._-]{1,120}";

  public NewMessage {
    if (!key.matches(KEY)) {
      throw new IllegalArgumentException("not a key of a message: " + key);
    }
  }
}
