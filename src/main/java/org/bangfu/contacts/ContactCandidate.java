package org.bangfu.contacts;

/**
 * Somebody who can be assigned.
 *
 * @param households households accompanied now
 * @param near whether posted to the household's own village
 */
public record ContactCandidate(long staffId, String name, int households, boolean near) {
}
