package org.bangfu.security;

/**
 * Somebody signed in.
 *
 * @param address network address the request came from
 */
public record SignedInEvent(SignedIn who, String address) {
}
