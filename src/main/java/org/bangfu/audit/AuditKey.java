package org.bangfu.audit;

import java.time.Instant;

/** The place of an entry in the list, newest first. */
public record AuditKey(Instant at, long id) {
}
