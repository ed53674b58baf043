package org.bangfu.elimination;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decision table {@code EliminationGate}. */
public interface GateTable {

  /**
   * What the table said.
   *
   * @param met by code of the condition; a condition it did not answer with exactly one row is absent
   */
  record Answer(Map<GateCondition.Code, Boolean> met, int version) {
  }

  /** Asks the table that the case began with, or the one in force where no case runs yet. */
  Answer ask(@Nullable String caseNo, GateFacts facts);
}
