package org.bangfu.calendar;

import java.time.LocalDate;

/** A day was declared working or free, or that was taken back. */
public record CalendarChanged(LocalDate day) {
}
