package org.bangfu.forms;

import java.util.List;

/**
 * What is wrong with one field, as a sentence of the message bundles.
 *
 * @param path key of the field; inside a dynamic list {@code list[2].field}
 * @param messageKey e.g. {@code forms.problem.required}
 * @param arguments values of the sentence, the field's label first
 */
public record FieldProblem(String path, String messageKey, List<Object> arguments) {
}
