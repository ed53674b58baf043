package org.bangfu.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Monitoring spells and their snapshots. */
public interface Spells {

  /**
   * Opens a spell and keeps snapshots of household, members and income as they are now; at most one spell of a
   * household is open, enforced by the database. Throws {@link org.bangfu.shared.BusinessException} {@code spell.alreadyOpen}.
   */
  long open(long householdId, Category category, Set<Risk> risks, LocalDate day, String caseNo);

  /** All spells of a household, newest first. */
  List<Spell> of(long householdId);
}
