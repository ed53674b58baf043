package org.bangfu.cases;

import org.bangfu.calendar.DueDates.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * How the total clock of an open case stands.
 *
 * @param why how its due date came about
 * @param standing the pause in which it stands still today; absent while it runs
 */
public record CaseClock(Explanation why, @Nullable CasePause standing) {
}
