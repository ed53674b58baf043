package org.bangfu.privacy;

/** Personal numbers as a screen may show them (security.md §3); too short ones are covered wholly. */
public final class Masking {

  private Masking() {
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
