package org.bangfu.visits;

import java.time.Instant;

/** A visit about to be opened, with its moments. */
public record NewVisit(DueVisit needed, Instant due, Instant remindAt, boolean late) {
}
