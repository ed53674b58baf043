package org.bangfu.security;

/** Somebody signed out by themselves. */
public record SignedOutEvent(SignedIn who) {
}
