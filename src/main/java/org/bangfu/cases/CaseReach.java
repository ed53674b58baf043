package org.bangfu.cases;

import org.bangfu.households.Register;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.Scope;
import org.bangfu.shared.NotFoundException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who reaches a case: those in whose area it lies, and those with an open task of it (domain §1: departments see the
 * tasks addressed to them and what these need). Unknown and forbidden answer the same.
 */
@Component
class CaseReach {

  private final AccessPolicy policy;
  private final Register register;
  private final ObjectProvider<TaskParticipation> participations;

  CaseReach(AccessPolicy policy, Register register, ObjectProvider<TaskParticipation> participations) {
    this.policy = policy;
    this.register = register;
    this.participations = participations;
  }

  /** Whether the action is allowed on the case, by area or through a task at hand. */
  boolean may(Action action, CaseFile file) {
    return policy.may(action, file.area()) || participates(file.caseNo());
  }

  void require(Action action, CaseFile file) {
    if (!may(action, file)) {
      throw new NotFoundException();
    }
  }

  /** Whether the person has the action in the case's own area, so that more than the task's needs may be shown. */
  boolean inArea(Action action, CaseFile file) {
    return policy.may(action, file.area());
  }

  /** For what goes beyond the needs of a single task. */
  void requireInArea(Action action, CaseFile file) {
    if (!inArea(action, file)) {
      throw new NotFoundException();
    }
  }

  /** What concerns the household as a whole goes by its village alone. */
  void requireHousehold(Action action, long householdId) {
    policy.require(action, register.require(householdId).village());
  }

  boolean mayHousehold(Action action, long householdId) {
    return policy.may(action, register.require(householdId).village());
  }

  private boolean participates(String caseNo) {
    Scope scope = policy.scope();
    return participations.stream().anyMatch(participation -> participation.mayRead(caseNo, scope));
  }
}
