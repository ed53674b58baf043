package org.bangfu.elimination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.bangfu.households.Risk;
import org.jspecify.annotations.Nullable;

/**
 * What the gate of an elimination is asked with (domain §6). Money in yuan.
 *
 * @param months full months since determination
 * @param income what is known of the household's income lately
 * @param unanswered risks without a measure whose effect was confirmed
 * @param unsolved risks not judged solved
 * @param problems words of what is not in order of three guarantees and water; absent before anybody looked
 * @param able members who can work
 * @param withoutLabour whether nobody can, or the household is flagged 兜底
 */
public record GateFacts(int months, int monthsRequired, Income income, Set<Risk> unanswered, Set<Risk> unsolved,
    int risks, @Nullable Set<String> problems, int able, int members, boolean withoutLabour) {

  /**
   * Income over the months looked at, up to today.
   *
   * @param lowestPerHead lowest reference income per head of the worksheets kept in these months; absent without one
   * @param worksheets how many were kept
   * @param line the monitoring line in force today
   * @param visits how many visits were made
   * @param falls how many of them reported a fallen income that no worksheet has measured since
   * @param lastFall day of the latest of these; absent without one
   */
  public record Income(@Nullable BigDecimal lowestPerHead, int worksheets, int months, BigDecimal line, int visits,
      int falls, @Nullable LocalDate lastFall) {
  }
}
