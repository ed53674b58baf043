package org.bangfu.laboratory;

import java.util.List;
import java.util.Map;
import org.bangfu.cases.Dossiers;
import org.bangfu.decisions.Decisions;
import org.bangfu.design.SampleFamily;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Cases with a decision of a sample family's table: inside below 6000, outside from there on. */
@TestComponent
public class PastCases {

  private final Dossiers dossiers;
  private final Decisions decisions;

  public PastCases(Dossiers dossiers, Decisions decisions) {
    this.dossiers = dossiers;
    this.decisions = decisions;
  }

  /** A case decided over an income; answers its number. */
  public String decided(SampleFamily family, String village, int income) {
    return decided(family, village, Map.of("income", income), income < 6000 ? "inside" : "outside");
  }

  public String decided(SampleFamily family, String village, Map<String, @Nullable Object> facts, Object scope) {
    String caseNo = dossiers.identification(village).caseNo();
    again(family, caseNo, facts, scope);
    return caseNo;
  }

  public void again(SampleFamily family, String caseNo, Map<String, @Nullable Object> facts, Object scope) {
    decisions.add(caseNo, new Decisions.Decision(family.process() + "Scope", 1, Map.of(), facts, Map.of("scope", scope),
        List.of("Rule_Below")));
  }
}
