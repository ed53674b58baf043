package org.bangfu.faults;

import java.time.Instant;
import org.bangfu.shared.AreaCode;

/**
 * An open case on which nobody has anything to do.
 *
 * @param moved when something happened last
 * @param courseAbsent whether the engine does not have its course any more
 */
public record IdleCase(long id, String caseNo, long householdId, AreaCode area, String process, Instant moved,
    boolean courseAbsent) {
}
