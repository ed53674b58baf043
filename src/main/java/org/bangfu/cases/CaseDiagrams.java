package org.bangfu.cases;

import java.util.Optional;
import org.bangfu.security.Action;
import org.springframework.stereotype.Service;

/** The diagram of a case with its current position, for whoever may read the case. */
@Service
public class CaseDiagrams {

  private final DiagramSource source;
  private final Cases cases;
  private final CaseReach reach;

  CaseDiagrams(DiagramSource source, Cases cases, CaseReach reach) {
    this.source = source;
    this.cases = cases;
    this.reach = reach;
  }

  /** Empty for a case without an instance in the engine, e.g. one carried over from elsewhere. */
  public Optional<DiagramState> of(String caseNo) {
    reach.require(Action.CASE_READ, cases.require(caseNo));
    return source.of(caseNo);
  }
}
