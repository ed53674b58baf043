package org.bangfu.assistance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.bangfu.households.Health;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.IncomeLine.Group;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Member;

/**
 * What the tables and checks of the assistance are asked with. Yuan.
 *
 * @param everybodyWorks whether all members have labour ability
 * @param relieved whether a member receives 低保 or 特困 already
 * @param medicalCost own-paid medical cost in the window of the latest worksheet
 * @param earnedPerHead wages and operating income less cost, per head: what industry and employment bring
 */
public record HouseholdFacts(LabourClass labour, boolean everybodyWorks, boolean disabledMember, boolean relieved,
    BigDecimal medicalCost, BigDecimal earnedPerHead, BigDecimal monitoringLine) {

  /** Words of the register's dictionary of relief. */
  private static final Set<String> SAFETY_NET = Set.of("MINIMUM_LIVING", "EXTREME_POVERTY");

  static HouseholdFacts of(List<Member> members, IncomeWorksheet worksheet, BigDecimal line) {
    BigDecimal earned = worksheet.total(Group.WAGES).add(worksheet.total(Group.OPERATING))
        .subtract(worksheet.total(Group.COST));
    return new HouseholdFacts(LabourClass.of(members),
        !members.isEmpty() && members.stream().allMatch(member -> member.labour().canWork()),
        members.stream().anyMatch(one -> one.health() == Health.DISABLED || one.disabilityCategory() != null),
        members.stream().anyMatch(one -> one.relief() != null && SAFETY_NET.contains(one.relief())),
        worksheet.lines().getOrDefault(IncomeLine.EXPENSE_MEDICAL, BigDecimal.ZERO),
        earned.divide(BigDecimal.valueOf(Math.max(1, worksheet.heads())), 2, RoundingMode.HALF_UP), line);
  }

  public boolean canWork() {
    return labour != LabourClass.NONE;
  }

  /** Whether industry and employment alone keep the household above the line. */
  public boolean stableIncome() {
    return earnedPerHead.compareTo(monitoringLine) >= 0;
  }

  /** No labour, or partly lost and no stable income (policy (一)3(3)). */
  public boolean needsSafetyNet() {
    return labour == LabourClass.NONE || labour == LabourClass.PART && !stableIncome();
  }
}
