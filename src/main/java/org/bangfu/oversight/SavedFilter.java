package org.bangfu.oversight;

/**
 * A filter that somebody kept under a name.
 *
 * @param query the filter as the query of an address
 */
public record SavedFilter(long id, String name, String query) {
}
