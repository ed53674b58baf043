package org.bangfu.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A figure of a month (domain §9); its definition stands in the bundles under its word. */
public enum Figure {
  /** 线索核查率 */
  CLUES_CHECKED(Source.CLUES, true),
  /** 识别及时率 */
  IDENTIFIED_IN_TIME(Source.KEPT, true),
  /** 办结及时率 */
  CLOSED_IN_TIME(Source.KEPT, true),
  /** 在办逾期率 */
  OVERDUE(Source.KEPT, false),
  /** 措施落实率 */
  MEASURES_DELIVERED(Source.KEPT, true),
  /** 走访率 */
  VISITED(Source.KEPT, true),
  /** 风险消除率 by household */
  RISK_ENDED_HOUSEHOLDS(Source.KEPT, true),
  /** 风险消除率 by person */
  RISK_ENDED_PERSONS(Source.KEPT, true),
  /** 回退率 */
  ROLLED_BACK(Source.KEPT, false),
  /** 再纳入率 */
  IDENTIFIED_AGAIN(Source.KEPT, false),
  /** 应纳未纳 */
  REFUSED_THEN_AGAIN(Source.KEPT, false),
  /** 体外循环 */
  HELPED_WITHOUT_CASE(Source.COMPARISON, false),
  /** 公示合规率 */
  NOTICES_COMPLIANT(Source.KEPT, true),
  /** 数据质量规则命中 */
  QUALITY_HITS(Source.QUALITY, false);

  /** Where the facts of a figure come from: what is kept today, or a capability that is not there yet. */
  private enum Source { KEPT, CLUES, COMPARISON, QUALITY }

  private final Source source;
  private final boolean more;

  Figure(Source source, boolean moreIsBetter) {
    this.source = source;
    more = moreIsBetter;
  }

  /** Whether facts are kept that it can be counted from; otherwise it has a definition and never a number. */
  public boolean counted() {
    return source == Source.KEPT;
  }

  /** Whether a higher share is better. */
  public boolean moreIsBetter() {
    return more;
  }

  /** Its stable code in addresses, tables and bundles. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Figure> of(String code) {
    return Arrays.stream(values()).filter(figure -> figure.code().equals(code)).findFirst();
  }

  public static List<Figure> allCounted() {
    return Arrays.stream(values()).filter(Figure::counted).toList();
  }
}
