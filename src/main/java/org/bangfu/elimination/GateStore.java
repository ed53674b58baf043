package org.bangfu.elimination;

import java.util.Optional;

/** Where the gate's answers are kept; appended only. */
public interface GateStore {

  void add(String caseNo, long spellId, GateResult result);

  Optional<GateResult> latest(String caseNo);
}
