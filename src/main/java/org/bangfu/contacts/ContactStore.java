package org.bangfu.contacts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

  /** Begins a relation; one of a spell runs at a time, enforced by the database. */
  void begin(long householdId, long spellId, long staffId, LocalDate from, String reason, String caseNo);

  /** Those with a contact's posting in the village or its township on a day: fewest households first, near before far. */
  List<ContactCandidate> candidates(AreaCode village, LocalDate day);
}
