package org.bangfu.notices;

import java.time.LocalDate;
import org.bangfu.households.Category;
import org.jspecify.annotations.Nullable;

/**
 * What a notice may show in public, and all it can hold (domain §8): never a number, a bank account, a diagnosis, a
 * disability or a minor.
 *
 * @param maskedHead head of the household as 张*
 * @param village name of the village
 * @param naturalGroup natural group 组
 * @param size members of the household
 * @param category category proposed or determined
 * @param from first full day
 * @param to last full day
 */
public record PublicNotice(String maskedHead, String village, @Nullable String naturalGroup, int size,
    @Nullable Category category, LocalDate from, LocalDate to) {

  /** 张三丰 as 张*; the first letter by code point, so that rare characters stay whole. */
  public static String mask(String headName) {
    return headName.isEmpty() ? "*" : headName.substring(0, headName.offsetByCodePoints(0, 1)) + "*";
  }
}
