package org.bangfu.households;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

/**
 * Income of a household over the twelve full months before a case started (domain §2, Income). Yuan, two places.
 *
 * @param from first month of the window
 * @param heads members sharing the living, at least 1
 * @param lines amounts of the lines that have one
 */
public record IncomeWorksheet(YearMonth from, int heads, Map<IncomeLine, BigDecimal> lines) {

  public IncomeWorksheet {
    lines = lines.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(lines));
  }

  public BigDecimal total(IncomeLine.Group group) {
    return lines.entrySet().stream()
        .filter(entry -> entry.getKey().group() == group)
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(2, RoundingMode.HALF_UP);
  }

  /** 纯收入: wages + operating + property + transfer − operating cost. */
  public BigDecimal net() {
    return total(IncomeLine.Group.WAGES).add(total(IncomeLine.Group.OPERATING))
        .add(total(IncomeLine.Group.PROPERTY)).add(total(IncomeLine.Group.TRANSFER))
        .subtract(total(IncomeLine.Group.COST));
  }

  /** 参考收入: net + claims received − compliant own-paid expenses. */
  public BigDecimal reference() {
    return net().add(total(IncomeLine.Group.CLAIMS)).subtract(total(IncomeLine.Group.EXPENSE));
  }

  public BigDecimal netPerHead() {
    return perHead(net());
  }

  public BigDecimal referencePerHead() {
    return perHead(reference());
  }

  private BigDecimal perHead(BigDecimal amount) {
    return amount.divide(BigDecimal.valueOf(Math.max(1, heads)), 2, RoundingMode.HALF_UP);
  }
}
