package org.bangfu.repair;

/**
 * An element at which a course may be let begin.
 *
 * @param several whether it is done by several at once; then it begins for all of them
 */
public record Target(String element, String name, boolean several) {
}
