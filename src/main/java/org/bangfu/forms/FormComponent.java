package org.bangfu.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One component of a form.
 *
 * @param type form-js type, e.g. {@code textfield}
 * @param key data key; absent for what shows only
 * @param properties the designer's own properties; {@code fact=true} makes the value a process variable
 * @param attributes every other attribute of the schema, as read
 * @param components children of a group or dynamic list
 */
public record FormComponent(String type, @Nullable String key, String label, Map<String, String> properties,
    Map<String, Object> attributes, List<FormComponent> components) {
}
