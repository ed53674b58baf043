package org.bangfu.households;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of a household as screens and rules see it. Codes of relation, ethnicity, education, school status,
 * disability and so on are entries of the register's dictionaries.
 *
 * @param idMasked e.g. {@code 511702********123X}
 * @param sex {@code M} or {@code F}, derived from the ID number
 * @param workMonths months worked in the last year, 0 to 12
 * @param left day the person left the household; absent for current members
 */
public record Member(long id, long householdId, String name, String idMasked, String sex, LocalDate birthDate,
    String relation, @Nullable String ethnicity, @Nullable String education, @Nullable String schoolStatus,
    Health health, @Nullable String disabilityCategory, @Nullable Integer disabilityLevel, Labour labour,
    @Nullable String workPlace, int workMonths, boolean medicalInsurance, boolean pension,
    @Nullable String relief, LocalDate joined, @Nullable LocalDate left, @Nullable String leftWhy) {

  /** Full years of age on a day. */
  public int ageOn(LocalDate day) {
    return java.time.Period.between(birthDate, day).getYears();
  }
}
