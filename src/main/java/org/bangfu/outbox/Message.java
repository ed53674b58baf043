package org.bangfu.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A message taken to be sent.
 *
 * @param attempt number of this attempt, from 1; whoever takes the message later has a higher one
 */
public record Message(long id, String key, Channel channel, @Nullable String address, String subject, String text,
    int attempt) {

  /** Without what is written in it and to whom: this stands in logs. */
  @Override
  public String toString() {
    return "message " + id + " (" + channel + ", attempt " + attempt + ")";
  }
}
