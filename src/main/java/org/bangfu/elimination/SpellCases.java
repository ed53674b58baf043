package org.bangfu.elimination;

import org.jspecify.annotations.Nullable;

/** Which spell a case of this family is about, and what is peculiar to it. */
public interface SpellCases {

  /**
   * The matter of a case.
   *
   * @param detail {@code DIED} or {@code MOVED_AWAY}, or number of the case that led to a roll-back; absent elsewhere
   */
  record Matter(long spellId, @Nullable String detail) {
  }

  void add(String caseNo, long spellId, @Nullable String detail);

  Matter of(String caseNo);
}
