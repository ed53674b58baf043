package org.bangfu.security;

/**
 * A password was changed by its owner, or issued anew by an administrator.
 *
 * @param staffId whose password it is
 * @param byOwner whether the owner changed it
 */
public record PasswordChangedEvent(long staffId, boolean byOwner) {
}
