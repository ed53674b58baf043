package org.bangfu.forms.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.Option;
import org.bangfu.forms.Texts;
import org.jspecify.annotations.Nullable;

/** The choices a field shows at the moment, and the way between a choice and its value. */
class OptionList {

  private List<Option> options = List.of();
  private boolean filled;

  /**
   * Hands over the choices when they have changed. A read-only field also shows a value that is no longer offered.
   *
   * @return whether they had changed
   */
  boolean refresh(FieldState field, boolean readOnly, Consumer<List<Option>> setter) {
    List<Option> next = new ArrayList<>(field.options());
    if (readOnly) {
      values(field.value()).stream().filter(value -> next.stream().noneMatch(one -> one.is(value)))
          .forEach(value -> next.add(new Option(Texts.of(value), value)));
    }
    if (filled && next.equals(options)) {
      return false;
    }
    filled = true;
    options = List.copyOf(next);
    setter.accept(options);
    return true;
  }

  /** The choices that values mean, in the order of the choices. */
  List<Option> chosen(@Nullable Object value) {
    List<?> values = values(value);
    return options.stream().filter(option -> values.stream().anyMatch(option::is)).toList();
  }

  private static List<?> values(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    return value == null || "".equals(value) ? List.of() : List.of(value);
  }
}
