package org.bangfu.design;

import java.time.Instant;

/** What a file of a draft looked like after a while of one person's work. */
public record PastFile(long id, String name, boolean removed, String savedBy, Instant savedAt) {
}
