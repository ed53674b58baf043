package org.bangfu.elimination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bangfu.households.Risk;

/** Where it is kept what was found of a household: at the proposal and at the home verification; appended only. */
public interface Findings {

  /** When it was found. */
  enum Stage { PROPOSAL, VERIFICATION }

  /**
   * A finding.
   *
   * @param people who took part; 1 at the proposal
   * @param problems words of what is not in order, e.g. {@code housing}
   * @param solved risks judged solved
   * @param continues whether the elimination goes on
   */
  record Found(Stage stage, LocalDate on, int people, BigDecimal netPerHead, BigDecimal referencePerHead,
      Set<String> problems, Set<Risk> solved, boolean continues) {

    public Found {
      problems = Set.copyOf(problems);
      solved = Set.copyOf(solved);
    }
  }

  void add(String caseNo, Found found, long staffId);

  Optional<Found> latest(String caseNo);
}
