package org.bangfu.identification;

import org.bangfu.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** Where clues are kept, their wording encrypted. */
public interface Clues {

  /**
   * A clue as kept.
   *
   * @param dispatchNote what the township asked the village to look at
   */
  record Kept(Clue clue, String registeredBy, @Nullable String dispatchNote) {
  }

  void add(String caseNo, Clue clue, SignedIn by);

  void dispatch(String caseNo, @Nullable String note);

  Kept of(String caseNo);
}
