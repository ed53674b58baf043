package org.bangfu.households.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A household as it is kept.
 *
 * @param print keyed digest of what the last file said; absent where none did
 * @param facts text of each column that a file can change
 */
public record KnownHousehold(long id, @Nullable String print, Map<String, String> facts) {
}
