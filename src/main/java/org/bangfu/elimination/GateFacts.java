package org.bangfu.elimination;

import java.math.BigDecimal;
import java.util.Set;
import org.bangfu.households.Risk;
import org.jspecify.annotations.Nullable;

/**
 * What the gate of an elimination is asked with (domain §6). Money in yuan.
 *
 * @param months full months since determination
 * @param lowestPerHead lowest reference income per head of the worksheets kept in the months looked at; absent without one
 * @param worksheets how many were kept in these months
 * @param line the monitoring line in force today
 * @param unanswered risks without a measure whose effect was confirmed
 * @param unsolved risks not judged solved
 * @param problems words of what is not in order of three guarantees and water; absent before anybody looked
 * @param able members who can work
 * @param withoutLabour whether nobody can, or the household is flagged 兜底
 */
public record GateFacts(int months, int monthsRequired, @Nullable BigDecimal lowestPerHead, int worksheets,
    int incomeMonths, BigDecimal line, Set<Risk> unanswered, Set<Risk> unsolved, int risks,
    @Nullable Set<String> problems, int able, int members, boolean withoutLabour) {
}
