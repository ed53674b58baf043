package org.bangfu.design;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.engine.ModelPublisher;
import org.bangfu.gate.Finding;
import org.bangfu.gate.ModelText;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.FreeText;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way from a draft to a release: proposed by a designer with a note, approved by a second person who has written none
 * of it, in force at once or at a set moment.
 */
@Service
@Transactional
public class Proposals {

  static final int LONGEST_NOTE = 2_000;
  static final int LONGEST_REASON = 1_000;
  private static final Duration FARTHEST = Duration.ofDays(400);

  private final ProposalStore store;
  private final DraftStore drafts;
  private final DraftContent content;
  private final DraftChecks checks;
  private final EditLock lock;
  private final Publishing publishing;
  private final AccessPolicy policy;
  private final CurrentStaff staff;
  private final AuditLog audit;
  private final Clock clock;

  Proposals(ProposalStore store, DraftStore drafts, DraftContent content, DraftChecks checks, EditLock lock,
      Publishing publishing, AccessPolicy policy, CurrentStaff staff, AuditLog audit, Clock clock) {
    this.store = store;
    this.drafts = drafts;
    this.content = content;
    this.checks = checks;
    this.lock = lock;
    this.publishing = publishing;
    this.policy = policy;
    this.staff = staff;
    this.audit = audit;
    this.clock = clock;
  }

  /** A draft's proposals, newest first. */
  @Transactional(readOnly = true)
  public List<Proposal> of(long draftId) {
    policy.require(Action.DESIGN_READ);
    return store.of(draftId);
  }

  /** Whether the one who acts may decide on this draft: not whoever wrote any of it. */
  @Transactional(readOnly = true)
  public boolean mayDecide(Draft draft) {
    return draft.state() == Draft.State.PROPOSED && policy.may(Action.DESIGN_APPROVE)
        && !drafts.authors(draft.id()).contains(staff.require().staffId());
  }

  /**
   * Puts a draft before a second person. Throws {@code design.note}, {@code design.moment}, {@code design.base.moved}
   * where another release came into force since it was begun, {@code design.same} where it changes nothing,
   * {@code design.findings} where something stands against it.
   *
   * @param publishAt when it comes into force; absent: with the approval
   */
  public void propose(long draftId, String note, @Nullable Instant publishAt) {
    Draft draft = lock.requireMine(draftId);
    String words = text(note, LONGEST_NOTE, "design.note");
    Instant now = clock.instant();
    if (publishAt != null && (publishAt.isBefore(now) || publishAt.isAfter(now.plus(FARTHEST)))) {
      throw new BusinessException("design.moment", FARTHEST.toDays());
    }
    publishing.requireBase(draft);
    List<ModelText> files = content.whole(draft);
    String hash = ModelPublisher.hash(files);
    if (hash.equals(ModelPublisher.hash(content.base(draft)))) {
      throw new BusinessException("design.same");
    }
    List<Finding> findings = checks.against(draft.family(), files);
    if (!findings.isEmpty()) {
      throw new BusinessException("design.findings", findings.size());
    }
    store.add(draftId, words, publishAt, hash, staff.require().staffId(), now);
    drafts.state(draftId, Draft.State.PROPOSED, now);
    told("design.propose", draft, words);
  }

  /** Takes a proposal back, or an approved release whose moment has not come, and goes on editing. */
  public void withdraw(long draftId, int version) {
    policy.require(Action.DESIGN_EDIT);
    Draft draft = current(draftId, version);
    Proposal alive = alive(draft);
    store.decide(alive.id(), Proposal.State.WITHDRAWN, staff.require().staffId(), null, clock.instant());
    drafts.state(draftId, Draft.State.OPEN, clock.instant());
    told("design.withdraw", draft, null);
  }

  /**
   * Approves it: in force at once, or from its moment on. Throws {@code design.own} for whoever wrote any of it,
   * {@code design.base.moved}, and what the gate says. Returns the revision, or nothing where it waits for its moment.
   */
  public OptionalInt approve(long draftId, int version) {
    Draft draft = toDecide(draftId, version);
    Proposal open = alive(draft);
    Instant now = clock.instant();
    publishing.requireBase(draft);
    store.decide(open.id(), Proposal.State.APPROVED, staff.require().staffId(), null, now);
    drafts.state(draftId, Draft.State.APPROVED, now);
    told("design.approve", draft, null);
    return open.publishAt() != null && open.publishAt().isAfter(now) ? OptionalInt.empty()
        : OptionalInt.of(publishing.publish(draftId));
  }

  /** Sends it back to its author. Throws {@code design.own} and {@code design.reason}. */
  public void refuse(long draftId, int version, String reason) {
    Draft draft = toDecide(draftId, version);
    String words = text(reason, LONGEST_REASON, "design.reason");
    store.decide(alive(draft).id(), Proposal.State.REFUSED, staff.require().staffId(), words, clock.instant());
    drafts.state(draftId, Draft.State.OPEN, clock.instant());
    told("design.refuse", draft, words);
  }

  private Draft toDecide(long draftId, int version) {
    policy.require(Action.DESIGN_APPROVE);
    Draft draft = current(draftId, version);
    if (drafts.authors(draftId).contains(staff.require().staffId())) {
      throw new BusinessException("design.own");
    }
    if (draft.state() != Draft.State.PROPOSED) {
      throw new RowVersionConflict();
    }
    return draft;
  }

  private Draft current(long draftId, int version) {
    Draft draft = drafts.lock(draftId).orElseThrow(NotFoundException::new);
    if (draft.version() != version) {
      throw new RowVersionConflict();
    }
    return draft;
  }

  private Proposal alive(Draft draft) {
    return store.alive(draft.id()).orElseThrow(RowVersionConflict::new);
  }

  static String text(String typed, int longest, String key) {
    String stripped = typed.strip();
    if (stripped.isEmpty() || stripped.length() > longest || FreeText.harmful(stripped)) {
      throw new BusinessException(key, longest);
    }
    return stripped;
  }

  private void told(String action, Draft draft, @Nullable String reason) {
    audit.append(new AuditEvent(action, "draft:" + draft.id(), null, reason, Map.of("family", draft.family())));
  }
}
