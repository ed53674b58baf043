package org.bangfu.elimination;

import java.util.Optional;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.households.Household;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the gate answered last in a household's open elimination, for people to read. */
@Service
@Transactional(readOnly = true)
public class OpenGates {

  private final Cases cases;
  private final Gates gates;
  private final AccessPolicy policy;

  OpenGates(Cases cases, Gates gates, AccessPolicy policy) {
    this.cases = cases;
    this.gates = gates;
    this.policy = policy;
  }

  /** An answer and the case it was given in. */
  public record Asked(String caseNo, GateResult result) {
  }

  /** Nothing where no elimination is open, or none has asked the gate yet. */
  public Optional<Asked> of(Household household) {
    policy.require(Action.CASE_READ, household.village());
    return cases.ofHousehold(household.id()).stream()
        .filter(file -> file.state() == CaseState.OPEN && file.process().equals(Eliminations.PROCESS))
        .findFirst().flatMap(file -> gates.latest(file.caseNo()).map(result -> new Asked(file.caseNo(), result)));
  }
}
