package org.bangfu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.security.SignedIn;

/** Where changes of the calendar are kept. */
public interface ChangeStore {

  /** Waits until no other transaction changes the calendar, and keeps others out until this one ends. */
  void alone();

  /** Writes a change and answers its id. */
  long add(CalendarChange.Kind kind, LocalDate from, LocalDate to, String note, SignedIn by,
      Instant at);

  void addMoved(long change, long moved);

  /** Newest first. */
  List<CalendarChange> latest(int limit);

  /** Changes made before a moment after which nobody looked again, oldest first. */
  List<Long> unsettled(Instant before);

  void settled(List<Long> changes, Instant at);
}
