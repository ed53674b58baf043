package org.bangfu.absence;

import java.time.LocalDate;
import java.util.List;

/**
 * A time in which somebody is away from work.
 *
 * @param from first day
 * @param to last day
 * @param recordedBy name of who recorded it
 * @param version token that changes with every change
 * @param parts who does what meanwhile; a kind without one stays with the absent person
 */
public record Absence(long id, long staffId, String staffName, LocalDate from, LocalDate to, String reason,
    String recordedBy, boolean cancelled, int version, List<AbsencePart> parts) {

  /** Where it stands on a day. */
  public enum State { COMING, CURRENT, PAST, CANCELLED }

  public Absence {
    parts = List.copyOf(parts);
  }

  public State on(LocalDate day) {
    if (cancelled) {
      return State.CANCELLED;
    }
    if (day.isBefore(from)) {
      return State.COMING;
    }
    return day.isAfter(to) ? State.PAST : State.CURRENT;
  }
}
