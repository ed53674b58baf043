package org.bangfu.cases;

import java.time.Instant;
import java.util.List;
import org.bangfu.security.Scope;
import org.jspecify.annotations.Nullable;

/** The open steps of a household's cases, for the head of its page. Answered by the inbox. */
public interface OpenWork {

  /** Open steps, the most urgent first; those the scope may work on carry a link. */
  List<Step> ofHousehold(long householdId, Scope scope);

  /**
   * An open step.
   *
   * @param stepName as the model in force calls it
   * @param process id of the process
   * @param subject code of what the case is about; absent where it says nothing of it
   * @param holder name of the one who claimed it; absent while nobody did
   * @param path route of the task in the inbox; absent where it is not the reader's work
   */
  record Step(String caseNo, String stepName, String process, @Nullable String subject, Instant since,
      @Nullable Instant due, @Nullable String holder, @Nullable String path) {
  }
}
