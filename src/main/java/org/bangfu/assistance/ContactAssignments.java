package org.bangfu.assistance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.cases.CaseFile;
import org.bangfu.contacts.ContactCandidate;
import org.bangfu.contacts.Contacts;
import org.bangfu.households.Household;
import org.bangfu.households.Register;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives each monitored household its contact, and another one where a township asks for it (domain §4). */
@Service
@Transactional
public class ContactAssignments {

  private static final int SHORTEST_REASON = 4;
  private static final int LONGEST_REASON = 500;

  private final ContactChoices choices;
  private final Contacts contacts;
  private final Spells spells;
  private final Register register;
  private final PlanCases plans;
  private final CaseStarts starts;
  private final AssistanceProcess process;
  private final AccessPolicy policy;

  ContactAssignments(ContactChoices choices, Contacts contacts, Spells spells, Register register, PlanCases plans,
      CaseStarts starts, AssistanceProcess process, AccessPolicy policy) {
    this.choices = choices;
    this.contacts = contacts;
    this.spells = spells;
    this.register = register;
    this.plans = plans;
    this.starts = starts;
    this.process = process;
    this.policy = policy;
  }

  /** Asks the township of a spell that runs without a contact for one; nothing happens where it has been asked already. */
  public void begin(long spellId) {
    long household = spells.require(spellId).householdId();
    if (contacts.current(household).isEmpty() && !starts.isOpen(AssistanceKinds.ASSIGN_CONTACT, household)) {
      CaseFile file = starts.open(AssistanceKinds.ASSIGN_CONTACT, household, "contact-wanted", null);
      choices.begin(file.caseNo(), new ContactChoices.Wanted(spellId, false));
      start(file, false);
    }
  }

  /** Whether the signed-in person may give the household another contact now. */
  @Transactional(readOnly = true)
  public boolean mayTransfer(Household household) {
    return household.category() != null && policy.may(Action.CONTACT_TRANSFER, household.village())
        && contacts.current(household.id()).isPresent()
        && !starts.isOpen(AssistanceKinds.ASSIGN_CONTACT, household.id());
  }

  /** Who may follow the contact of today, fewest households first; asked by whoever may transfer. */
  @Transactional(readOnly = true)
  public List<ContactCandidate> successors(long householdId) {
    policy.require(Action.CONTACT_TRANSFER, register.require(householdId).village());
    Optional<Long> now = contacts.staffOf(householdId);
    return contacts.candidates(householdId).stream().filter(each -> !now.equals(Optional.of(each.staffId()))).toList();
  }

  /**
   * Gives the household another contact from today on, for a reason. Throws {@code assistance.transfer.reason} for a
   * reason that tells nothing, {@code assistance.transfer.notNow} where no contact is there to be replaced.
   */
  public void transfer(long householdId, long staffId, String reason) {
    Household household = register.require(householdId);
    policy.require(Action.CONTACT_TRANSFER, household.village());
    String told = reason.strip();
    if (told.length() < SHORTEST_REASON || told.length() > LONGEST_REASON) {
      throw new BusinessException("assistance.transfer.reason", SHORTEST_REASON, LONGEST_REASON);
    }
    if (!mayTransfer(household)) {
      throw new BusinessException("assistance.transfer.notNow");
    }
    Spell spell = spells.running(householdId).orElseThrow(() -> new BusinessException("assistance.transfer.notNow"));
    CaseFile file = starts.open(AssistanceKinds.ASSIGN_CONTACT, householdId, "contact-transfer", told);
    choices.begin(file.caseNo(), new ContactChoices.Wanted(spell.id(), true));
    choices.choose(file.caseNo(), staffId, told);
    start(file, true);
  }

  private void start(CaseFile file, boolean chosen) {
    process.start(file.process(), file.caseNo(), Map.of("householdId", file.householdId(), "contactChosen", chosen));
  }

  public void choose(String caseNo, long staffId, String reason) {
    choices.choose(caseNo, staffId, reason);
  }

  /** Puts the choice into force. */
  public void putInForce(String caseNo) {
    ContactChoices.Choice choice = choices.of(caseNo)
        .orElseThrow(() -> new IllegalStateException("nobody was chosen in case " + caseNo));
    contacts.assign(choice.spellId(), choice.staffId(), choice.reason(), caseNo);
  }

  /** Ends the case; the first contact of a running spell drafts a plan now. */
  public void close(String caseNo) {
    ContactChoices.Wanted wanted = choices.wanted(caseNo);
    starts.close(caseNo, "contact-assigned");
    if (!wanted.transfer()) {
      plans.startFor(wanted.spellId());
    }
  }
}
