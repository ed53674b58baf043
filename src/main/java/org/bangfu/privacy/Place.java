package org.bangfu.privacy;

/** Where a cipher text stands; it is the additional data of its encryption, so it cannot be moved elsewhere. */
public record Place(String table, String column, String row) {
}
