package org.bangfu.security;

import org.jspecify.annotations.Nullable;

/**
 * Signing in was refused. What was typed as the username is not passed on: people type passwords and ID numbers there.
 *
 * @param staffId the person whose username was typed; absent where nobody has it
 * @param locked whether the account is locked now
 * @param address network address the request came from
 */
public record SignInFailedEvent(@Nullable Long staffId, boolean locked, String address) {
}
