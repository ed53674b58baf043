package org.bangfu.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangfu.calendar.DueWindow;

/** The digests of a day. */
public interface DigestStore {

  /** Marks the day's digest as being made. False where another node did, or does until its transaction ends. */
  boolean begin(LocalDate day, Instant now);

  /** When the digest before this day's was made. */
  Optional<Instant> before(LocalDate day);

  /** All people who want a digest and have something to be told, by one statement. */
  List<Digest> of(LocalDate day, DueWindow window, Instant freshSince, int lines);
}
