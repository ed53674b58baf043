package org.bangfu.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How values of one component type are read and judged. */
interface FieldType {

  /**
   * What came back, in the type's own form.
   *
   * @param value normalised, or null when there is none or it cannot be read
   * @param problem message key when it cannot be read
   * @param arguments of the sentence after the field's label
   */
  record Reading(@Nullable Object value, @Nullable String problem, List<Object> arguments) {

    static Reading of(@Nullable Object value) {
      return new Reading(value, null, List.of());
    }

    static Reading problem(String key, Object... arguments) {
      return new Reading(null, key, List.of(arguments));
    }
  }

  /** Reads a value as typed, drafted or given. */
  Reading read(FormComponent component, @Nullable Object raw);

  /** Checks a value that could be read and is not empty against the schema. */
  void check(FieldState field, Object value, Problems problems);

  /** Whether a required field may not be left so. */
  default boolean empty(@Nullable Object value) {
    return value == null;
  }

  /** Type by form-js name, or null for what takes no input. */
  static @Nullable FieldType of(String type) {
    return FieldTypes.BY_NAME.get(type);
  }

  /** The types that take input. */
  final class FieldTypes {

    private static final Map<String, FieldType> BY_NAME = Map.of(
        "textfield", new TextType(1_000, false),
        "textarea", new TextType(20_000, true),
        "number", new NumberType(),
        "checkbox", new CheckboxType(),
        "radio", new ChoiceType(),
        "select", new ChoiceType(),
        "checklist", new ChoicesType(),
        "taglist", new ChoicesType(),
        "datetime", new DatetimeType(),
        "filepicker", new FilesType());

    private FieldTypes() {
    }
  }
}
