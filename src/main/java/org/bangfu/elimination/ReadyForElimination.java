package org.bangfu.elimination;

import org.jspecify.annotations.Nullable;

/** Takes the word of those who accompany a household that it may be ready; the village decides whether to propose it. */
public interface ReadyForElimination {

  /**
   * Keeps the feedback on the running spell.
   *
   * @param caseNo the case in which it was said, e.g. a visit
   * @param feedback what was said; absent where the bare word is all
   */
  void reported(long householdId, String caseNo, @Nullable String feedback);
}
