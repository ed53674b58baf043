package org.bangfu.scenario;

import java.time.LocalDate;
import java.util.List;
import org.bangfu.assistance.ContactAssignments;
import org.bangfu.contacts.Contact;
import org.bangfu.contacts.Contacts;
import org.bangfu.elimination.Eliminations;
import org.bangfu.elimination.NaturalDecreases;
import org.bangfu.elimination.RollBacks;
import org.bangfu.households.Household;
import org.bangfu.households.Register;
import org.bangfu.households.Spell;
import org.bangfu.households.SpellEnd;
import org.bangfu.households.Spells;
import org.bangfu.identification.Clue;
import org.bangfu.identification.Identifications;
import org.bangfu.scenario.Neighbours.Neighbour;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.BusinessException;
import org.bangfu.staff.Role;
import org.bangfu.visits.Substitutes;
import org.springframework.boot.test.context.TestComponent;

/** What somebody begins of their own accord: no inbox asks for it. Each asks first whether they may, as the screens do. */
@TestComponent
class Initiatives {

  private final People people;
  private final Register register;
  private final Spells spells;
  private final Contacts contacts;
  private final ContactAssignments assignments;
  private final Eliminations eliminations;
  private final NaturalDecreases decreases;
  private final RollBacks rollBacks;
  private final Identifications identifications;
  private final Substitutes substitutes;

  Initiatives(People people, Register register, Spells spells, Contacts contacts, ContactAssignments assignments,
      Eliminations eliminations, NaturalDecreases decreases, RollBacks rollBacks, Identifications identifications,
      Substitutes substitutes) {
    this.people = people;
    this.register = register;
    this.spells = spells;
    this.contacts = contacts;
    this.assignments = assignments;
    this.eliminations = eliminations;
    this.decreases = decreases;
    this.rollBacks = rollBacks;
    this.identifications = identifications;
    this.substitutes = substitutes;
  }

  void of(Neighbour neighbour, LocalDate day, Life life, Ledger ledger) {
    long id = neighbour.id();
    when(life.befalls(0.3, "elimination", id, day), "elimination", ledger, () -> eliminate(neighbour, day, life));
    when(life.befalls(0.008, "decrease", id, day), "decrease", ledger, () -> decrease(neighbour, life, day));
    when(life.befalls(0.03, "transfer", id, day), "transfer", ledger, () -> transfer(neighbour, life, day));
    when(life.befalls(0.05, "substitute", id, day), "substitute", ledger, () -> substitute(neighbour, life, day));
    when(life.befalls(0.12, "roll-back", id, day), "roll-back", ledger, () -> rollBack(neighbour));
    when(life.befalls(0.12, "re-entry", id, day), "re-entry", ledger, () -> reenter(neighbour));
    when(neighbour.identified() && life.befalls(0.4, "identification", id, day), "identification", ledger,
        () -> identify(neighbour));
  }

  /** A refusal is an answer; what it was is counted. */
  private static void when(boolean happens, String what, Ledger ledger, Runnable begins) {
    if (happens) {
      try {
        begins.run();
        ledger.count("begins " + what);
      } catch (BusinessException refused) {
        ledger.count("begins not " + what + " " + refused.key());
      }
    }
  }

  /** Hardly ever before the half year is over. */
  private void eliminate(Neighbour neighbour, LocalDate day, Life life) {
    LocalDate opened = ActingAs.system(() -> spells.running(neighbour.id())).map(Spell::opened).orElse(day);
    require(opened.plusMonths(6).isBefore(day) || life.chance().of(0.05, "too early", neighbour.id(), day));
    people.as(Role.VILLAGE, neighbour.village());
    require(eliminations.mayStart(household(neighbour)));
    eliminations.start(household(neighbour));
  }

  private void decrease(Neighbour neighbour, Life life, LocalDate day) {
    people.as(Role.VILLAGE, neighbour.village());
    require(decreases.mayStart(household(neighbour)));
    decreases.start(household(neighbour),
        life.chance().of(0.5, "died", neighbour.id(), day) ? SpellEnd.DIED : SpellEnd.MOVED_AWAY);
  }

  private void rollBack(Neighbour neighbour) {
    people.as(Role.TOWNSHIP, neighbour.village());
    require(rollBacks.mayStart(household(neighbour)));
    rollBacks.start(household(neighbour));
  }

  private void reenter(Neighbour neighbour) {
    require(!ActingAs.system(() -> spells.of(neighbour.id())).isEmpty());
    identify(neighbour);
  }

  private void identify(Neighbour neighbour) {
    people.as(Role.VILLAGE, neighbour.village());
    require(identifications.mayStart(household(neighbour)));
    identifications.start(neighbour.id(),
        Clue.of(Clue.Source.SELF_DECLARATION, Clue.Urgency.NORMAL, "家中有人患病住院"));
  }

  private void transfer(Neighbour neighbour, Life life, LocalDate day) {
    People.Person next = somebodyElse(neighbour, life, day);
    people.as(Role.TOWNSHIP, neighbour.village());
    require(assignments.mayTransfer(household(neighbour)));
    assignments.transfer(neighbour.id(), next.who().staffId(), "联系人调离本镇");
  }

  private void substitute(Neighbour neighbour, Life life, LocalDate day) {
    people.as(somebodyElse(neighbour, life, day));
    substitutes.take(substitutes.offered(neighbour.id()).orElseThrow(Initiatives::notNow).caseNo());
  }

  private People.Person somebodyElse(Neighbour neighbour, Life life, LocalDate day) {
    long now = ActingAs.system(() -> contacts.current(neighbour.id())).map(Contact::staffId).orElse(0L);
    List<People.Person> others =
        people.contacts(neighbour.village()).stream().filter(one -> one.who().staffId() != now).toList();
    return life.chance().oneOf(others, "else", neighbour.id(), day);
  }

  private Household household(Neighbour neighbour) {
    return register.require(neighbour.id());
  }

  private static void require(boolean may) {
    if (!may) {
      throw notNow();
    }
  }

  private static BusinessException notNow() {
    return new BusinessException("not offered");
  }
}
