package org.bangfu.households;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.PersonalId;

/** Why somebody wants to see a full number: said in a few words, and without any personal number, since it is audited. */
public final class UnmaskingReason {

  /** Letters at most. */
  public static final int LONGEST = 200;

  private static final int SHORTEST = 4;
  private static final LocalDate ANY_DAY = LocalDate.of(2999, 12, 31);
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])(?:[0-9]{17}[0-9Xx]|[0-9]{15}|1[3-9][0-9]{9})(?![0-9])");

  private UnmaskingReason() {
  }

  /** The reason in one line. Throws {@link BusinessException} where it says nothing, is too long or repeats a number. */
  static String read(String typed, String number) {
    String reason = typed.replaceAll("\\p{C}", " ").strip().replaceAll("\\s+", " ");
    int letters = reason.codePointCount(0, reason.length());
    if (letters > LONGEST) {
      throw new BusinessException("households.unmask.tooLong", LONGEST);
    }
    if (reason.codePoints().filter(Character::isLetterOrDigit).distinct().limit(SHORTEST).count() < SHORTEST) {
      throw new BusinessException("households.unmask.reasonNeeded");
    }
    String plain = PersonalId.halfWidth(reason).replaceAll("[ \\-.·_]", "").toUpperCase(Locale.ROOT);
    if (plain.contains(number.toUpperCase(Locale.ROOT)) || namesAPerson(plain)) {
      throw new BusinessException("households.unmask.numberInReason");
    }
    return reason;
  }

  private static boolean namesAPerson(String text) {
    Matcher numbers = NUMBER.matcher(text);
    while (numbers.find()) {
      if (numbers.group().length() == 11 || isPersonalId(numbers.group())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPersonalId(String digits) {
    try {
      PersonalId.of(digits, ANY_DAY);
      return true;
    } catch (BusinessException otherNumber) {
      return false;
    }
  }
}
