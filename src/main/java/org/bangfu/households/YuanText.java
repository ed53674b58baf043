package org.bangfu.households;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.bangfu.shared.BusinessException;

/**
 * Amounts of a worksheet as people type them (security.md §6): full-width digits and proper groups of thousands are read,
 * a minus sign, exponents and words are refused; at most two places and below one hundred million.
 */
public final class YuanText {

  private static final BigDecimal LARGEST = new BigDecimal("99999999.99");
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,12})?");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]{1,12})?");

  private YuanText() {
  }

  /** Throws {@link BusinessException} where the text is no such amount. */
  public static BigDecimal read(String text) {
    String plain = halfWidth(text.strip());
    if (GROUPED.matcher(plain).matches()) {
      plain = plain.replace(",", "");
    }
    if (!PLAIN.matcher(plain).matches()) {
      throw new BusinessException(plain.startsWith("-") ? "households.amount.negative" : "households.amount.form");
    }
    return check(new BigDecimal(plain));
  }

  static BigDecimal check(BigDecimal amount) {
    if (amount.signum() < 0) {
      throw new BusinessException("households.amount.negative");
    }
    if (amount.compareTo(LARGEST) > 0) {
      throw new BusinessException("households.amount.tooLarge");
    }
    if (amount.stripTrailingZeros().scale() > 2) {
      throw new BusinessException("households.amount.places");
    }
    return amount.setScale(2);
  }

  private static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c).forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
