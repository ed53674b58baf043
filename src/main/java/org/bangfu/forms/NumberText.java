package org.bangfu.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people type them: full-width digits and thousands separators are read, exponents are not. */
public final class NumberText {

  private static final int LONGEST = 40;
  private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,20}(\\.[0-9]{0,15})?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3}){1,6}(\\.[0-9]{0,15})?");

  private NumberText() {
  }

  /** The number, or null when the value is none; {@code NaN} and {@code 1e309} are none. */
  public static @Nullable BigDecimal read(@Nullable Object value) {
    if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long || value instanceof Double) {
      return plain(value.toString());
    }
    return value instanceof String text && text.length() <= LONGEST ? typed(text) : null;
  }

  private static @Nullable BigDecimal typed(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace('−', '-');
    if (GROUPED.matcher(narrow).matches()) {
      narrow = narrow.replace(",", "");
    }
    return PLAIN.matcher(narrow).matches() ? new BigDecimal(narrow) : null;
  }

  /** Exact types come from programs and files, so their exponents are fine as long as the number is of human size. */
  private static @Nullable BigDecimal plain(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      boolean humanSize = Math.abs((long) number.precision() - number.scale()) <= 20 && Math.abs(number.scale()) <= 40;
      return humanSize ? number : null;
    } catch (NumberFormatException notFinite) {
      return null;
    }
  }
}
