package org.bangfu.households;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register behind {@link Register}. */
@Service
class HouseholdRegister implements Register {

  private static final int MOST_RISKS = 5;

  private final HouseholdStore store;
  private final AccessPolicy access;
  private final AuditLog audit;
  private final CurrentStaff staff;

  HouseholdRegister(HouseholdStore store, AccessPolicy access, AuditLog audit, CurrentStaff staff) {
    this.store = store;
    this.access = access;
    this.audit = audit;
    this.staff = staff;
  }

  @Override
  @Transactional
  public Household read(long householdId) {
    Household household = require(householdId);
    access.require(Action.HOUSEHOLD_READ, household.village());
    audit.append(AuditEvent.of("household.read", "household:" + householdId, household.village()));
    return household;
  }

  @Override
  @Transactional(readOnly = true)
  public Household require(long householdId) {
    return store.find(householdId).orElseThrow(NotFoundException::new);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Member> members(long householdId) {
    return store.members(householdId);
  }

  @Override
  @Transactional
  public void recordRisks(long householdId, Set<Risk> risks) {
    if (risks.size() > MOST_RISKS) {
      throw new BusinessException("households.risks.tooMany", MOST_RISKS);
    }
    Household before = require(householdId);
    if (store.setRisks(householdId, risks)) {
      store.recordChange(householdId, ChangeKind.HOUSEHOLD, staff.require().name(),
          Map.of("risks", List.of(words(before.risks()), words(risks))));
      audit.append(AuditEvent.of("household.risks", "household:" + householdId, before.village()));
    }
  }

  private static String words(Set<Risk> risks) {
    return risks.stream().sorted().map(Risk::name).collect(Collectors.joining(" "));
  }
}
