package org.bangfu.engine;

import java.time.Instant;

/** The time that all nodes share. */
public interface DatabaseClock {

  Instant now();

  /** The zone of the database session, e.g. {@code Asia/Shanghai}. */
  String zone();
}
