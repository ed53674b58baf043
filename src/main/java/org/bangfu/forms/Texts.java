package org.bangfu.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a form as people read them. */
public final class Texts {

  private Texts() {
  }

  /** Plain figures, list elements with a comma between; nothing for null. */
  public static String of(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof List<?> list
        ? list.stream().map(Texts::of).collect(Collectors.joining(", "))
        : value.toString();
  }
}
