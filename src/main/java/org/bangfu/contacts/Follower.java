package org.bangfu.contacts;

import org.jspecify.annotations.Nullable;

/**
 * Who accompanies a household from now on.
 *
 * @param next absent where its township has to assign somebody
 */
public record Follower(Accompanied household, @Nullable ContactCandidate next) {
}
