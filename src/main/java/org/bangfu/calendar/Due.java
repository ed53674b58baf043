package org.bangfu.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A due date: the last moment of the day on which the step is still in time.
 *
 * @param date the day, in Asia/Shanghai
 * @param at last second of that day
 */
public record Due(LocalDate date, Instant at) {
}
