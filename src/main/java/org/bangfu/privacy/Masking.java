package org.bangfu.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Personal numbers as a screen may show them (security.md §3); too short ones are covered wholly. */
public final class Masking {

  /** Certificates are ID numbers with two more digits. */
  private static final String ID = "[0-9]{6}(?:(?:18|19|20)[0-9]{2}|[0-9]{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
      + "[0-9]{3}(?:[0-9Xx](?:[0-9]{2})?)?";
  private static final String PHONE = "1[3-9][0-9](?:[ -]?[0-9]{4}){2}";
  private static final String BANK = "(?:62[0-9]{2}|[45][0-9]{3})(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?";
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![0-9])(?:(" + ID + ")|(" + PHONE + ")|(" + BANK + "))(?![0-9])");

  private Masking() {
  }

  /**
   * Free text with the ID, certificate, phone and bank numbers in it masked. Figures of other shapes stay: sums, dates,
   * document numbers, area codes.
   */
  public static String inText(String text) {
    return NUMBERS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
        found.group(1) != null ? personalId(found.group())
            : found.group(2) != null ? phone(found.group()) : bankAccount(found.group())));
  }

  /** {@code 511702********123X}. */
  public static String personalId(String number) {
    return covered(number, 6, 4, 18);
  }

  /** {@code 138****5678}. */
  public static String phone(String number) {
    return covered(number, 3, 4, 11);
  }

  /** {@code 6217***********1234}. */
  public static String bankAccount(String number) {
    return covered(number, 4, 4, 12);
  }

  /** Certificate numbers begin with the ID number of their holder. */
  public static String certificate(String number) {
    return covered(number, 6, 2, 18);
  }

  private static String covered(String number, int first, int last, int shortest) {
    int hidden = number.length() < shortest ? number.length() : number.length() - first - last;
    return hidden == number.length()
        ? "*".repeat(hidden)
        : number.substring(0, first) + "*".repeat(hidden) + number.substring(number.length() - last);
  }
}
