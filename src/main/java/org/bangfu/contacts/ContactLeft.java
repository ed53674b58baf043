package org.bangfu.contacts;

/** A household's contact has left the post and nobody followed; published in the transaction that ends the relation. */
public record ContactLeft(long spellId, long householdId) {
}
