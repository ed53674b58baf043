package org.bangfu.tasks;

import java.time.Instant;

/** Where a page of the inbox ended: the next one begins behind it. */
public record RowKey(Instant due, String taskId) {

  /** Before the first row. */
  public static final RowKey BEGIN = new RowKey(Instant.EPOCH, "");
}
