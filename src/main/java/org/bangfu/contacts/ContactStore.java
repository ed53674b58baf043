package org.bangfu.contacts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.shared.AreaCode;

/** Where the relations are kept; dated, never deleted. */
public interface ContactStore {

  Optional<Contact> current(long householdId);

  /** Reads the contacts of many households by one statement; {@link #current} knows them until the transaction ends. */
  void readAhead(Collection<Long> householdIds);

  /** Newest first. */
  List<Contact> of(long householdId);

  /** Ends the running relation of a spell on a day; false where none runs. */
  boolean end(long spellId, LocalDate lastDay);

  /** Lets no relation of a spell reach beyond the day on which it ended; one that began later is annulled. */
  void endWithSpell(long spellId, LocalDate lastDay);

  /** Begins a relation; one of a spell runs at a time, enforced by the database. */
  void begin(long householdId, long spellId, long staffId, LocalDate from, String reason, String caseNo);

  /** Households of a person who has no contact's posting for them once some postings have ended, by village. */
  List<Accompanied> accompanied(long staffId, Collection<Long> endedPostings, LocalDate day);

  /** Ends the running relations of spells to one person. */
  void endAll(Collection<Long> spellIds, long staffId, LocalDate lastDay);

  /** Begins the relations of those who follow. */
  void beginAll(List<Follower> followers, LocalDate from, String reason);

  /** The candidates of each village by one statement, in the order of the one below. */
  Map<AreaCode, List<ContactCandidate>> candidates(List<AreaCode> villages, LocalDate day);

  /** Those with a contact's posting in the village or its township on a day: fewest households first, near before far. */
  List<ContactCandidate> candidates(AreaCode village, LocalDate day);
}
