package org.bangfu.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day that the county declared working or free, whatever was published.
 *
 * @param note why, as shown in explanations
 * @param who name of the one who entered it
 */
public record Correction(LocalDate day, boolean working, String note, long staffId, String who, Instant at) {
}
