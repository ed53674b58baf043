package org.bangfu.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Monitoring spells, their snapshots and their history. Each change is kept and published as a {@link SpellEvent}; each
 * asks that the spell still runs and throws {@link org.bangfu.shared.BusinessException} {@code spell.closed} otherwise.
 * The rules that lead to a change are those of the process families.
 */
public interface Spells {

  /**
   * Opens a spell and keeps snapshots of household, members and income as they are now; at most one spell of a
   * household is open, enforced by the database. Throws {@link org.bangfu.shared.BusinessException} {@code spell.alreadyOpen}.
   */
  long open(long householdId, Category category, Set<Risk> risks, LocalDate day, String caseNo);

  /** All spells of a household, newest first. */
  List<Spell> of(long householdId);

  /** The spell that runs. */
  Optional<Spell> running(long householdId);

  /** Throws {@link org.bangfu.shared.NotFoundException} for an unknown one. */
  Spell require(long spellId);

  /** Spells that run, in the order of their ids, for the product's own cycles. */
  List<Spell> running(long afterSpellId, int limit);

  /** Ends a spell and keeps snapshots of household, members and income as they are now. */
  void close(long spellId, SpellEnd why, LocalDate day, String caseNo);

  /**
   * Roll-back 回退: the mark was wrong and the spell runs again as if it had not ended. Throws {@code spell.alreadyOpen}
   * where another one runs.
   */
  void reopen(long spellId, LocalDate day, String caseNo);

  void regrade(long spellId, Category category, LocalDate day, String caseNo);

  void changeRisks(long spellId, Set<Risk> risks, LocalDate day, String caseNo);

  /** Sets or takes away 整户无劳动能力兜底 on the household. */
  void markSafetyNet(long spellId, boolean safetyNet, LocalDate day, String caseNo);

  /** What happened to the household's spells, newest first. */
  List<SpellEvent> events(long householdId);
}
