package org.bangfu.households;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.households.SpellEvent.Kind;
import org.bangfu.households.SpellStore.Moment;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The spells behind {@link Spells}. */
@Service
@Transactional
class MonitoringSpells implements Spells {

  private final SpellStore store;
  private final HouseholdStore households;
  private final Register register;
  private final CurrentStaff staff;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MonitoringSpells(SpellStore store, HouseholdStore households, Register register, CurrentStaff staff, AuditLog audit,
      ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.households = households;
    this.register = register;
    this.staff = staff;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public long open(long householdId, Category category, Set<Risk> risks, LocalDate day, String caseNo) {
    register.recordRisks(householdId, risks);
    long id = store.open(householdId, category, risks, day, caseNo).orElseThrow(() -> alreadyOpen(householdId));
    households.setCategory(householdId, category);
    Spell opened = require(id);
    store.snapshot(Moment.IDENTIFICATION, opened, caseNo);
    happened(Kind.OPENED, opened, day, null, caseNo);
    return id;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Spell> of(long householdId) {
    return store.of(householdId);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Spell> running(long householdId) {
    return store.of(householdId).stream().filter(spell -> spell.closed() == null).findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public Spell require(long spellId) {
    return store.find(spellId).orElseThrow(NotFoundException::new);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Spell> running(long afterSpellId, int limit) {
    return store.running(afterSpellId, limit);
  }

  @Override
  public void close(long spellId, SpellEnd why, LocalDate day, String caseNo) {
    Spell spell = lockRunning(spellId);
    store.snapshot(Moment.ELIMINATION, spell, caseNo);
    store.close(spellId, why, day, caseNo);
    households.setCategory(spell.householdId(), null);
    happened(Kind.CLOSED, require(spellId), day, why.name(), caseNo);
  }

  @Override
  public void reopen(long spellId, LocalDate day, String caseNo) {
    Spell spell = store.lock(spellId).orElseThrow(NotFoundException::new);
    if (spell.closed() == null || !store.reopen(spellId)) {
      throw alreadyOpen(spell.householdId());
    }
    households.setCategory(spell.householdId(), spell.category());
    happened(Kind.REOPENED, require(spellId), day, null, caseNo);
  }

  @Override
  public void regrade(long spellId, Category category, LocalDate day, String caseNo) {
    Spell spell = lockRunning(spellId);
    store.setCategory(spellId, category);
    households.setCategory(spell.householdId(), category);
    happened(Kind.REGRADED, require(spellId), day, null, caseNo);
  }

  @Override
  public void changeRisks(long spellId, Set<Risk> risks, LocalDate day, String caseNo) {
    Spell spell = lockRunning(spellId);
    store.setRisks(spellId, risks);
    register.recordRisks(spell.householdId(), risks);
    happened(Kind.RISKS_CHANGED, require(spellId), day, null, caseNo);
  }

  @Override
  public void markSafetyNet(long spellId, boolean safetyNet, LocalDate day, String caseNo) {
    Spell spell = lockRunning(spellId);
    store.setSafetyNet(spell.householdId(), safetyNet);
    happened(Kind.SAFETY_NET, spell, day, safetyNet ? "SET" : "TAKEN_AWAY", caseNo);
  }

  @Override
  @Transactional(readOnly = true)
  public List<SpellEvent> events(long householdId) {
    return store.events(householdId);
  }

  private Spell lockRunning(long spellId) {
    Spell spell = store.lock(spellId).orElseThrow(NotFoundException::new);
    if (spell.closed() != null) {
      throw new BusinessException("spell.closed", register.require(spell.householdId()).householdNo());
    }
    return spell;
  }

  private void happened(Kind kind, Spell after, LocalDate day, @Nullable String why, String caseNo) {
    SignedIn who = staff.require();
    SpellEvent event = new SpellEvent(kind, after.id(), after.householdId(), day, after.category(), after.risks(), why,
        caseNo, clock.instant());
    store.append(event, who.isSystem() ? null : who.staffId(), who.name());
    audit.append(AuditEvent.of("spell." + kind.name().toLowerCase(Locale.ROOT),
        "household:" + after.householdId(), register.require(after.householdId()).village()));
    events.publishEvent(event);
  }

  private BusinessException alreadyOpen(long householdId) {
    return new BusinessException("spell.alreadyOpen", register.require(householdId).householdNo());
  }
}
