package org.bangfu.shared;

import java.util.regex.Pattern;

/**
 * A twelve-digit code of the national area tree: county (6 digits + 000000), township (9 digits + 000) or village.
 *
 * @param value the twelve digits
 */
public record AreaCode(String value) implements Comparable<AreaCode> {

  private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

  /** How deep in the tree a code stands. */
  public enum Level { COUNTY, TOWNSHIP, VILLAGE }

  public AreaCode {
    if (!TWELVE_DIGITS.matcher(value).matches()) {
      throw new BusinessException("area.code.invalid", value);
    }
  }

  /** Reads a code as typed; blanks around it are dropped. Throws {@link BusinessException} when it is not twelve digits. */
  public static AreaCode of(String text) {
    return new AreaCode(text.strip());
  }

  public Level level() {
    if (value.endsWith("000000")) {
      return Level.COUNTY;
    }
    return value.endsWith("000") ? Level.TOWNSHIP : Level.VILLAGE;
  }

  public AreaCode county() {
    return new AreaCode(value.substring(0, 6) + "000000");
  }

  /** The township this code lies in; a county answers itself. */
  public AreaCode township() {
    return level() == Level.COUNTY ? this : new AreaCode(value.substring(0, 9) + "000");
  }

  /** Everything in this area, as a half-open range of codes. */
  public AreaRange range() {
    return switch (level()) {
      case COUNTY -> AreaRange.ofPrefix(value.substring(0, 6));
      case TOWNSHIP -> AreaRange.ofPrefix(value.substring(0, 9));
      case VILLAGE -> AreaRange.ofPrefix(value);
    };
  }

  public boolean contains(AreaCode other) {
    return range().contains(other);
  }

  @Override
  public int compareTo(AreaCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
