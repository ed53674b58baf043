package org.bangfu.households.intake;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bangfu.shared.BusinessException;

/** Phone, account and certificate numbers as people type them, made one way; a refusal never carries the number. */
final class Numbers {

  private static final Pattern PHONE = Pattern.compile("[0-9]{7,13}");
  private static final Pattern BANK = Pattern.compile("[0-9]{8,30}");
  private static final Pattern CERTIFICATE = Pattern.compile("[0-9]{17}[0-9X][1-7][1-4]B?[0-9]?");

  private Numbers() {
  }

  static String phone(String text) {
    return checked(PHONE, plain(text).replaceFirst("^\\+?86(?=1[0-9]{10}$)", ""), "households.import.phone");
  }

  static String bank(String text) {
    return checked(BANK, plain(text), "households.import.bank");
  }

  /** The holder's ID number, then category and level (GB/T 26341), then a letter and number where it was replaced. */
  static String certificate(String text) {
    return checked(CERTIFICATE, plain(text).toUpperCase(Locale.ROOT), "households.import.certificate");
  }

  private static String checked(Pattern pattern, String plain, String key) {
    if (!pattern.matcher(plain).matches()) {
      throw new BusinessException(key);
    }
    return plain;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      char narrow = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
      if (narrow != ' ' && narrow != '-' && narrow != '\u3000') {
        plain.append(narrow);
      }
    }
    return plain.toString();
  }
}
