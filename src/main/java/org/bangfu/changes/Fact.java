package org.bangfu.changes;

import java.util.Map;

/**
 * What is worth telling about one thing in a model.
 *
 * @param sort word of what it is
 * @param values its properties, by word, in the order in which they are told
 */
record Fact(String sort, String name, Map<String, String> values) {
}
