package org.bangfu.calendar;

import java.time.LocalDate;
import java.util.List;

/** Where corrections of the calendar are kept. */
public interface CorrectionStore {

  /** All of them, by day; a few dozen a year at most. */
  List<Correction> all();

  /** Writes a correction in the place of an earlier one of that day. */
  void put(Correction correction);

  /** Takes a correction away; false where there was none. */
  boolean remove(LocalDate day);
}
