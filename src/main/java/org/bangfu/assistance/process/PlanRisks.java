package org.bangfu.assistance.process;

import java.util.List;
import org.bangfu.assistance.PlanDrafts;
import org.bangfu.engine.ModelBean;
import org.bangfu.engine.ModelMethod;
import org.bangfu.households.Risk;

/** The risks that a plan answers; five at most. */
@ModelBean("planRisks")
class PlanRisks {

  private final PlanDrafts drafts;

  PlanRisks(PlanDrafts drafts) {
    this.drafts = drafts;
  }

  /** Their codes, in the order of the domain. */
  @ModelMethod
  public List<String> codes(String caseNo) {
    return drafts.of(caseNo).risks().stream().sorted().map(Risk::name).toList();
  }
}
