package org.bangfu.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.households.Household;
import org.bangfu.households.Register;
import org.bangfu.households.Spell;
import org.bangfu.households.SpellEvent;
import org.bangfu.households.Spells;
import org.bangfu.security.ForOwnRules;
import org.bangfu.shared.BusinessException;
import org.bangfu.tasks.ContactOfHousehold;
import org.bangfu.tasks.ContactTasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigns contacts and hands them over (domain §4): one for each running spell. */
@Service
@ForOwnRules
@Transactional
public class Contacts implements ContactOfHousehold {

  private final ContactStore store;
  private final Spells spells;
  private final Register register;
  private final ContactTasks tasks;
  private final AuditLog audit;
  private final Clock clock;

  Contacts(ContactStore store, Spells spells, Register register, ContactTasks tasks, AuditLog audit, Clock clock) {
    this.store = store;
    this.spells = spells;
    this.register = register;
    this.tasks = tasks;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Contact> current(long householdId) {
    return store.current(householdId);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Long> staffOf(long householdId) {
    return store.current(householdId).map(Contact::staffId);
  }

  /** Reads the contacts of many households together, for what opens work on all of them in this transaction. */
  public void readAhead(Collection<Long> householdIds) {
    store.readAhead(householdIds);
  }

  /** All relations of a household over its spells, newest first. */
  @Transactional(readOnly = true)
  public List<Contact> of(long householdId) {
    return store.of(householdId);
  }

  /** Who can be assigned to the household: fewest households first, those of its own village before others. */
  @Transactional(readOnly = true)
  public List<ContactCandidate> candidates(long householdId) {
    return store.candidates(register.require(householdId).village(), today());
  }

  /**
   * Makes somebody the contact from today on; the one before is relieved and hands the open tasks over. Throws
   * {@code contacts.notPosted} for somebody without a contact's posting there, {@code contacts.sameAsBefore} for the
   * contact of today, {@code spell.closed} for a spell that has ended.
   */
  public void assign(long spellId, long staffId, String reason, String caseNo) {
    Spell spell = spells.require(spellId);
    Household household = register.require(spell.householdId());
    if (spell.closed() != null) {
      throw new BusinessException("spell.closed", household.householdNo());
    }
    if (candidates(household.id()).stream().noneMatch(candidate -> candidate.staffId() == staffId)) {
      throw new BusinessException("contacts.notPosted");
    }
    Optional<Contact> before = store.current(household.id());
    if (before.filter(contact -> contact.staffId() == staffId).isPresent()) {
      throw new BusinessException("contacts.sameAsBefore");
    }
    boolean transferred = store.end(spellId, today());
    store.begin(household.id(), spellId, staffId, today(), reason, caseNo);
    before.ifPresent(relieved -> tasks.handOver(household.id(), relieved.staffId(), staffId));
    audit.append(AuditEvent.of(transferred ? "contact.transfer" : "contact.assign", "household:" + household.id(),
        household.village()));
  }

  /** With the spell the relation ends: on the spell's last day, which may have passed when it is told. */
  @EventListener
  void on(SpellEvent event) {
    if (event.kind() == SpellEvent.Kind.CLOSED) {
      store.endWithSpell(event.spellId(), event.day());
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
