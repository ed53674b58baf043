package org.bangfu.identification;

import java.util.Optional;

/** Identifications of households whose risk was eliminated before (再纳入): marked with the earlier spell. */
public interface Reentries {

  void mark(String caseNo, long earlierSpellId);

  /** The earlier spell of a case that is a re-entry. */
  Optional<Long> earlierSpell(String caseNo);
}
