package org.bangfu.identification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bangfu.households.Risk;
import org.jspecify.annotations.Nullable;

/** Where home verifications and signed authorisations are kept; appended only (domain §3 step 1). */
public interface Verifications {

  /**
   * A home verification.
   *
   * @param verifiers people who took part
   * @param heads members sharing the living
   * @param referencePerHead yuan
   * @param problems words of what is not in order, e.g. {@code housing}
   * @param disasterKind sub-type that a natural disaster needs
   */
  record Verification(LocalDate visitedOn, int verifiers, int heads, BigDecimal netPerHead,
      BigDecimal referencePerHead, Set<String> problems, Set<Risk> risks, @Nullable String disasterKind,
      boolean continues) {

    public Verification {
      problems = Set.copyOf(problems);
      risks = Set.copyOf(risks);
    }
  }

  /** A signed authorisation; {@code documentId} names the scan among the case's documents. */
  record Authorisation(String documentId, LocalDate signedOn) {
  }

  void add(String caseNo, Verification verification, long staffId);

  Optional<Verification> latest(String caseNo);

  void authorise(String caseNo, Authorisation authorisation, long staffId);

  Optional<Authorisation> authorisation(String caseNo);
}
