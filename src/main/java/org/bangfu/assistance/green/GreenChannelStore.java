package org.bangfu.assistance.green;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangfu.assistance.Plan;

/** Where green channels are kept; what is told of people lies encrypted. */
public interface GreenChannelStore {

  /** Has everybody wait who opens a spell of the household or starts a channel for it, until the transaction ends. */
  void lock(long householdId);

  /**
   * Keeps a new one. Throws {@link org.bangfu.shared.RowVersionConflict} where the case of the five steps is closed by now.
   */
  void begin(GreenChannel channel);

  /** Throws {@link org.bangfu.shared.NotFoundException} for a case that is none. */
  GreenChannel require(String caseNo);

  /** Newest first. */
  List<GreenChannel> ofHousehold(long householdId);

  /** The one whose case is open. */
  Optional<GreenChannel> openOf(long householdId);

  /** The newest whose five steps are that case. */
  Optional<GreenChannel> ofIdentification(String identificationCase);

  void propose(String caseNo, List<Plan.Proposal> proposals);

  List<Plan.Proposal> proposals(String caseNo);

  void alarm(String caseNo, Instant at);

  void extend(String caseNo, LocalDate dueOn);

  void admit(String caseNo, long spellId);
}
