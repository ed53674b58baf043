package org.bangfu.elimination;

import java.time.LocalDate;
import java.util.Optional;
import org.bangfu.security.ForOwnRules;
import org.jspecify.annotations.Nullable;

/** Where contacts' feedback is kept, its wording encrypted; appended only. */
@ForOwnRules
public interface FeedbackStore {

  /** A contact's word on a spell. */
  record Feedback(String caseNo, LocalDate day, String staffName, @Nullable String text) {
  }

  void add(long spellId, Feedback feedback, long staffId);

  Optional<Feedback> latest(long spellId);
}
