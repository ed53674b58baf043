package org.bangfu.calendar;

import java.time.LocalDate;
import java.util.Map;

/** Days that the county declared working or free against the published calendar. */
public interface CalendarCorrections {

  Map<LocalDate, Boolean> all();
}
