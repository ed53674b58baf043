package org.bangfu.design;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One person edits a draft at a time. Whoever has it in hand keeps it while they work and a little longer; another sees
 * who it is and may take it over, which the first one notices with the next save.
 */
@Service
@Transactional
public class EditLock {

  /** As long as a session lives without a sign of its person. */
  static final Duration HELD = Duration.ofMinutes(15);

  private final DraftStore store;
  private final AccessPolicy policy;
  private final CurrentStaff staff;
  private final Clock clock;

  EditLock(DraftStore store, AccessPolicy policy, CurrentStaff staff, Clock clock) {
    this.store = store;
    this.policy = policy;
    this.staff = staff;
    this.clock = clock;
  }

  /** Takes an open draft in hand if nobody else has it, and says how it stands. */
  public Draft take(long id) {
    Draft draft = editable(id);
    if (!heldByAnother(draft)) {
      store.editing(id, me().staffId(), until());
    }
    return store.find(id).orElseThrow(NotFoundException::new);
  }

  /** Takes it out of another's hand. */
  public Draft takeOver(long id) {
    editable(id);
    store.editing(id, me().staffId(), until());
    return store.find(id).orElseThrow(NotFoundException::new);
  }

  /** Lays it down. */
  public void lay(long id) {
    policy.require(Action.DESIGN_EDIT);
    store.lock(id).filter(draft -> draft.editing() != null && draft.editing().staffId() == me().staffId())
        .ifPresent(mine -> store.editing(id, null, null));
  }

  /** Whether the one who acts has it in hand. */
  @Transactional(readOnly = true)
  public boolean mine(Draft draft) {
    return policy.may(Action.DESIGN_EDIT) && draft.state() == Draft.State.OPEN && !heldByAnother(draft);
  }

  /**
   * The draft, held until the transaction ends and taken in hand with it. Throws {@code design.notOpen} once it was
   * proposed or ended and {@code design.held} while another has it.
   */
  Draft requireMine(long id) {
    Draft draft = editable(id);
    if (draft.state() != Draft.State.OPEN) {
      throw new BusinessException("design.notOpen");
    }
    if (heldByAnother(draft)) {
      throw new BusinessException("design.held", draft.editing() == null ? "" : draft.editing().name());
    }
    store.editing(id, me().staffId(), until());
    return draft;
  }

  private Draft editable(long id) {
    policy.require(Action.DESIGN_EDIT);
    return store.lock(id).orElseThrow(NotFoundException::new);
  }

  private boolean heldByAnother(Draft draft) {
    Draft.Editing editing = draft.editing();
    return editing != null && editing.staffId() != me().staffId() && editing.until().isAfter(clock.instant());
  }

  private Instant until() {
    return clock.instant().plus(HELD);
  }

  private SignedIn me() {
    return staff.require();
  }
}
