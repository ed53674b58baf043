package org.bangfu.forms;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangfu.shared.BusinessException;

/**
 * What an expression may not contain, because it is evaluated while somebody types or waits (security.md §1): own
 * functions, patterns matched by backtracking, loops over long or computed ranges, deep nesting.
 */
public final class FeelFence {

  static final int LONGEST = 2_000;
  private static final int DEEPEST = 12;
  private static final int MOST_LOOPS = 2;
  private static final long WIDEST_RANGE = 1_000;
  private static final Pattern STRINGS_AND_COMMENTS =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/");
  private static final Pattern REFUSED =
      Pattern.compile("\\b(function|external|matches|replace|extract|split)\\b");
  private static final Pattern LOOP = Pattern.compile("\\b(for|some|every)\\b");
  private static final Pattern RANGE = Pattern.compile("\\.\\.");
  private static final Pattern LITERAL_RANGE = Pattern.compile("(?<![\\w)\\].-])(\\d{1,9})\\s*\\.\\.\\s*(\\d{1,9})\\b");
  private static final Set<Character> OPENING = Set.of('(', '[', '{');
  private static final Set<Character> CLOSING = Set.of(')', ']', '}');

  private FeelFence() {
  }

  /** Throws {@link BusinessException} {@code forms.expression.refused} for what is not allowed. */
  static void check(String source) {
    if (!holds(source, MOST_LOOPS)) {
      throw new BusinessException("forms.expression.refused", abbreviated(source));
    }
  }

  /** Whether an expression of a decision is harmless: as those of forms, and without any loop. */
  public static boolean withoutLoops(String source) {
    return holds(source, 0);
  }

  private static boolean holds(String source, int mostLoops) {
    if (source.length() > LONGEST) {
      return false;
    }
    String bare = STRINGS_AND_COMMENTS.matcher(source).replaceAll("\"\"");
    boolean tooWide = LOOP.matcher(bare).find() && !shortRanges(bare);
    return !REFUSED.matcher(bare).find() && count(LOOP, bare) <= mostLoops && !tooWide && depth(bare) <= DEEPEST;
  }

  static String abbreviated(String source) {
    return source.length() > 80 ? source.substring(0, 80) + "…" : source;
  }

  private static boolean shortRanges(String bare) {
    Matcher range = LITERAL_RANGE.matcher(bare);
    int literal = 0;
    while (range.find()) {
      literal++;
      if (Math.abs(Long.parseLong(range.group(2)) - Long.parseLong(range.group(1))) > WIDEST_RANGE) {
        return false;
      }
    }
    return literal == count(RANGE, bare);
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }

  private static int depth(String bare) {
    int depth = 0;
    int deepest = 0;
    for (char c : bare.toCharArray()) {
      if (OPENING.contains(c)) {
        deepest = Math.max(deepest, ++depth);
      } else if (CLOSING.contains(c)) {
        depth--;
      }
    }
    return deepest;
  }
}
