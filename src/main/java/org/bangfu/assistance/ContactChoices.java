package org.bangfu.assistance;

import java.util.List;
import java.util.Optional;

/** Where it is kept whom a township chose as contact in a case. */
public interface ContactChoices {

  /** @param reason why this one, or why another one than before */
  record Choice(long spellId, long staffId, String reason) {
  }

  /** @param transfer whether another contact is replaced */
  record Wanted(long spellId, boolean transfer) {
  }

  /** Keeps what a case is about before anybody is chosen. */
  void begin(String caseNo, Wanted wanted);

  Wanted wanted(String caseNo);

  void choose(String caseNo, long staffId, String reason);

  Optional<Choice> of(String caseNo);

  /** Lets one transaction at a time, of whatever node, ask for the contacts that are missing. */
  void lockMissing();

  /** Spells behind one, in order of their ids, that run without a contact and without an open case that asks for one. */
  List<Long> missing(long afterSpell, int limit);
}
