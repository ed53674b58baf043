package org.bangfu.shared;

/**
 * A half-open range of area codes, compared byte by byte ({@code COLLATE "C"}): {@code low <= code < high}.
 *
 * @param low first code inside
 * @param high first text after the range
 */
public record AreaRange(String low, String high) {

  /** All codes that begin with the given digits: the last digit is counted up to make the upper end. */
  static AreaRange ofPrefix(String prefix) {
    int last = prefix.length() - 1;
    return new AreaRange(prefix, prefix.substring(0, last) + (char) (prefix.charAt(last) + 1));
  }

  public boolean contains(AreaCode code) {
    return low.compareTo(code.value()) <= 0 && code.value().compareTo(high) < 0;
  }
}
