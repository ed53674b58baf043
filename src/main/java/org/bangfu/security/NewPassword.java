package org.bangfu.security;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bangfu.shared.BusinessException;

/**
 * A password that keeps the rule (security.md §4): 10 to 64 characters, three of the four classes lower case, upper case,
 * digits and others, not on the weak list and not made of the username.
 *
 * @param text the password
 */
public record NewPassword(String text) {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 64;
  /** The hash sees no more bytes than these. */
  private static final int MOST_BYTES = 72;
  private static final int CLASSES = 3;
  private static final List<Pattern> KINDS = List.of(Pattern.compile("\\p{Ll}"), Pattern.compile("\\p{Lu}"),
      Pattern.compile("\\p{Nd}"), Pattern.compile("[^\\p{Ll}\\p{Lu}\\p{Nd}]"));
  private static final Pattern ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  /** Words that stay weak whatever digits and signs stand before and behind them. */
  private static final Set<String> WEAK = Set.of("a", "aa", "aaa", "ab", "abc", "abcd", "abcde", "abcdef", "admin",
      "administrator", "asd", "asdf", "asdfgh", "asdfghjkl", "bangfu", "changeme", "chengkou", "default", "fupin",
      "guest", "hello", "iloveyou", "letmein", "login", "master", "monkey", "nihao", "pass", "passwd", "password", "pwd",
      "q", "qaz", "qazwsx", "qwe", "qweasd", "qwer", "qwert", "qwerty", "qwertyuiop", "root", "secret", "super", "system",
      "test", "user", "welcome", "woaini", "wang", "xiangcun", "zhengfu", "zxc", "zxcv", "zxcvbn", "zxcvbnm");

  /** Checks a password for a person; throws {@link BusinessException} with what to do where it breaks the rule. */
  public static NewPassword of(String text, String username) {
    if (text.length() < SHORTEST || text.length() > LONGEST
        || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new BusinessException("security.password.length", SHORTEST, LONGEST);
    }
    if (KINDS.stream().filter(kind -> kind.matcher(text).find()).count() < CLASSES) {
      throw new BusinessException("security.password.classes");
    }
    if (weak(text, username)) {
      throw new BusinessException("security.password.weak");
    }
    return new NewPassword(text);
  }

  private static boolean weak(String text, String username) {
    String plain = text.toLowerCase(Locale.ROOT);
    return weakStem(plain) || weakStem(unmasked(plain)) || plain.contains(username.toLowerCase(Locale.ROOT))
        || text.chars().distinct().count() < CLASSES + 2;
  }

  private static boolean weakStem(String text) {
    String stem = ENDS.matcher(text).replaceAll("");
    return stem.isEmpty() || WEAK.contains(stem);
  }

  /** P@ssw0rd is password. */
  private static String unmasked(String text) {
    return text.replace('@', 'a').replace('$', 's').replaceAll("(?<=\\p{L})0(?=\\p{L})", "o")
        .replaceAll("(?<=\\p{L})1(?=\\p{L})", "i").replaceAll("(?<=\\p{L})3(?=\\p{L})", "e");
  }

  @Override
  public String toString() {
    return "a password";
  }
}
