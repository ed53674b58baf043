package org.bangfu.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A citizen's ID number of GB 11643: 17 digits and the ISO 7064 MOD 11-2 check character (domain §2). The six address
 * digits are the place of first registration and are never judged. It shows itself masked only.
 *
 * @param value eighteen characters, the last a digit or {@code X}
 */
public record PersonalId(String value) {

  private static final Pattern EIGHTEEN = Pattern.compile("[0-9]{17}[0-9X]");
  private static final Pattern FIFTEEN = Pattern.compile("[0-9]{15}");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);

  /** Throws {@link BusinessException}, which never carries the number. */
  public PersonalId {
    if (!EIGHTEEN.matcher(value).matches()) {
      throw new BusinessException("personalId.form");
    }
    if (value.charAt(17) != check(value)) {
      throw new BusinessException("personalId.check");
    }
    if (birthDate(value).isBefore(EARLIEST)) {
      throw new BusinessException("personalId.birthDate");
    }
  }

  /**
   * Reads a number as typed: blanks around it, full-width digits, a small x and the fifteen digits of before 2000 are
   * accepted and normalised.
   *
   * @param today nobody is born after it
   */
  public static PersonalId of(String text, LocalDate today) {
    String plain = halfWidth(text.strip()).replace('x', 'X');
    PersonalId id = new PersonalId(FIFTEEN.matcher(plain).matches() ? lengthened(plain) : plain);
    if (id.birthDate().isAfter(today)) {
      throw new BusinessException("personalId.future");
    }
    return id;
  }

  public LocalDate birthDate() {
    return birthDate(value);
  }

  /** {@code M} or {@code F}. */
  public String sex() {
    return (value.charAt(16) - '0') % 2 == 1 ? "M" : "F";
  }

  /** {@code 511702********123X}. */
  public String masked() {
    return value.substring(0, 6) + "********" + value.substring(14);
  }

  @Override
  public String toString() {
    return masked();
  }

  /** The check character that belongs to the first seventeen digits. */
  public static char check(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11);
  }

  private static String lengthened(String fifteen) {
    String seventeen = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
    return seventeen + check(seventeen);
  }

  private static LocalDate birthDate(String number) {
    try {
      return LocalDate.of(Integer.parseInt(number.substring(6, 10)), Integer.parseInt(number.substring(10, 12)),
          Integer.parseInt(number.substring(12, 14)));
    } catch (DateTimeException noSuchDay) {
      throw new BusinessException("personalId.birthDate");
    }
  }

  /** Digits and letters of Chinese keyboards as the plain ones they stand for. */
  public static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      plain.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
    }
    return plain.toString();
  }
}
