package org.bangfu.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where spells, their snapshots and their history are kept. */
public interface SpellStore {

  /** Moments of which a snapshot is kept. */
  enum Moment { IDENTIFICATION, ELIMINATION }

  /** The new spell's key, or nothing where one is open already. */
  Optional<Long> open(long householdId, Category category, Set<Risk> risks, LocalDate day, String caseNo);

  /** Keeps household, members and the case's worksheet, or the latest one, as they are now; a later one replaces it. */
  void snapshot(Moment moment, Spell spell, String caseNo);

  List<Spell> of(long householdId);

  Optional<Spell> find(long spellId);

  /** The spell, locked until the transaction ends. */
  Optional<Spell> lock(long spellId);

  List<Spell> running(long afterSpellId, int limit);

  void close(long spellId, SpellEnd why, LocalDate day, String caseNo);

  /** False where another spell of the household runs. */
  boolean reopen(long spellId);

  void setCategory(long spellId, Category category);

  void setRisks(long spellId, Set<Risk> risks);

  void setSafetyNet(long householdId, boolean safetyNet);

  void append(SpellEvent event, @Nullable Long staffId, String staffName);

  List<SpellEvent> events(long householdId);
}
