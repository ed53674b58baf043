package org.bangfu.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where spells and their snapshots are kept. */
public interface SpellStore {

  /** The new spell's key, or nothing where one is open already. */
  Optional<Long> open(long householdId, Category category, Set<Risk> risks, LocalDate day, String caseNo);

  /** Keeps household, members and the case's worksheet, or the latest one, as they are now. */
  void snapshotAtIdentification(long spellId, long householdId, String caseNo);

  List<Spell> of(long householdId);
}
