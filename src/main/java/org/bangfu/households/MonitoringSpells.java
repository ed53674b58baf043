package org.bangfu.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The spells behind {@link Spells}. */
@Service
class MonitoringSpells implements Spells {

  private final SpellStore store;
  private final HouseholdStore households;
  private final Register register;
  private final AuditLog audit;

  MonitoringSpells(SpellStore store, HouseholdStore households, Register register, AuditLog audit) {
    this.store = store;
    this.households = households;
    this.register = register;
    this.audit = audit;
  }

  @Override
  @Transactional
  public long open(long householdId, Category category, Set<Risk> risks, LocalDate day, String caseNo) {
    Household household = register.require(householdId);
    register.recordRisks(householdId, risks);
    long spell = store.open(householdId, category, risks, day, caseNo)
        .orElseThrow(() -> new BusinessException("spell.alreadyOpen", household.householdNo()));
    households.setCategory(householdId, category);
    store.snapshotAtIdentification(spell, householdId, caseNo);
    audit.append(AuditEvent.of("spell.open", "household:" + householdId, household.village()));
    return spell;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Spell> of(long householdId) {
    return store.of(householdId);
  }
}
