package org.bangfu.households.intake;

import java.util.Map;

/**
 * A row to be written: text of each column, absent ones null. Every row of a table has the same columns in the same order.
 *
 * @param id its key, drawn before
 */
public record LoadRow(long id, Map<String, String> columns) {
}
