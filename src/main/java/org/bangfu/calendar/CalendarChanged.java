package org.bangfu.calendar;

/**
 * The calendar was changed.
 *
 * @param change id of the {@link CalendarChange}
 */
public record CalendarChanged(long change) {
}
