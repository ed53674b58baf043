package org.bangfu.identification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bangfu.households.Health;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Member;
import org.bangfu.households.Risk;

/** Whether the risks named fit the household (domain §2, Checks). */
public final class RiskChecks {

  private static final int MOST = 5;

  private RiskChecks() {
  }

  /** Message key of the first risk that does not fit. */
  public static Optional<String> problem(Set<Risk> risks, List<Member> members, IncomeWorksheet worksheet) {
    if (risks.size() > MOST) {
      return Optional.of("identification.risk.tooMany");
    }
    BigDecimal medical = worksheet.lines().getOrDefault(IncomeLine.EXPENSE_MEDICAL, BigDecimal.ZERO);
    if (risks.contains(Risk.ILLNESS) && medical.signum() <= 0) {
      return Optional.of("identification.risk.illnessWithoutCost");
    }
    if (risks.contains(Risk.DISABILITY) && members.stream().noneMatch(RiskChecks::disabled)) {
      return Optional.of("identification.risk.nobodyDisabled");
    }
    boolean allWork = !members.isEmpty() && members.stream().allMatch(member -> member.labour().canWork());
    return risks.contains(Risk.LACK_OF_LABOUR) && allWork
        ? Optional.of("identification.risk.everybodyWorks") : Optional.empty();
  }

  private static boolean disabled(Member member) {
    return member.health() == Health.DISABLED || member.disabilityCategory() != null;
  }
}
