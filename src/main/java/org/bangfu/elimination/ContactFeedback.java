package org.bangfu.elimination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.bangfu.households.Spells;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.ForOwnRules;
import org.bangfu.security.SignedIn;
import org.bangfu.visits.VisitReported;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the word of those who accompany a household that it may be ready; the village decides whether to propose it. */
@Service
@Transactional
@ForOwnRules
public class ContactFeedback {

  private final FeedbackStore store;
  private final Spells spells;
  private final CurrentStaff staff;
  private final Clock clock;

  ContactFeedback(FeedbackStore store, Spells spells, CurrentStaff staff, Clock clock) {
    this.store = store;
    this.spells = spells;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * Keeps the feedback on the running spell.
   *
   * @param caseNo the case in which it was said, e.g. a visit
   * @param feedback what was said; absent where the bare word is all
   */
  public void reported(long householdId, String caseNo, @Nullable String feedback) {
    SignedIn who = staff.require();
    spells.running(householdId).ifPresent(spell -> store.add(spell.id(),
        new FeedbackStore.Feedback(caseNo, LocalDate.now(clock), who.name(), feedback), who.staffId()));
  }

  /** A visitor who holds the risks for eliminated says so with the visit. */
  @EventListener
  void on(VisitReported visit) {
    if (visit.readyForElimination()) {
      reported(visit.householdId(), visit.caseNo(), null);
    }
  }

  /** The latest word on a spell. */
  @Transactional(readOnly = true)
  public Optional<FeedbackStore.Feedback> latest(long spellId) {
    return store.latest(spellId);
  }
}
