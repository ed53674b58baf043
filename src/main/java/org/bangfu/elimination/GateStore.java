package org.bangfu.elimination;

import java.util.Optional;
import org.bangfu.security.ForOwnRules;

/** Where the gate's answers are kept; appended only. */
@ForOwnRules
public interface GateStore {

  void add(String caseNo, long spellId, GateResult result);

  Optional<GateResult> latest(String caseNo);
}
