package org.bangfu.assistance;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where decisions about the safety net are kept. */
public interface SafetyNetStore {

  /** What civil affairs can decide. */
  enum Outcome { MINIMUM_LIVING, EXTREME_POVERTY, NONE }

  /** A decision; nothing is decided before civil affairs acts. */
  record Decision(Outcome outcome, LocalDate decidedOn, @Nullable String documentNo, String reason) {
  }

  void begin(String caseNo, long spellId);

  long spellOf(String caseNo);

  void decide(String caseNo, Decision decision, long staffId);

  Optional<Decision> of(String caseNo);
}
