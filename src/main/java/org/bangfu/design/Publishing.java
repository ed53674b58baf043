package org.bangfu.design;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.engine.ModelPublisher;
import org.bangfu.engine.ModelReleases;
import org.bangfu.engine.ModelReleases.NewRelease;
import org.bangfu.gate.ModelText;
import org.bangfu.security.ForOwnRules;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns an approved draft into a release: the whole family as one deployment, exactly what was approved. */
@Component
@ForOwnRules
class Publishing {

  private final ProposalStore proposals;
  private final DraftStore drafts;
  private final DraftContent content;
  private final ModelPublisher publisher;
  private final ModelReleases releases;
  private final AuditLog audit;
  private final Clock clock;

  Publishing(ProposalStore proposals, DraftStore drafts, DraftContent content, ModelPublisher publisher,
      ModelReleases releases, AuditLog audit, Clock clock) {
    this.proposals = proposals;
    this.drafts = drafts;
    this.content = content;
    this.publisher = publisher;
    this.releases = releases;
    this.audit = audit;
    this.clock = clock;
  }

  /** Throws {@code design.base.moved} where the family has another release in force than the draft began with. */
  void requireBase(Draft draft) {
    int inForce = releases.inForce(draft.family()).orElseThrow(NotFoundException::new).revision();
    if (inForce != draft.base()) {
      throw new BusinessException("design.base.moved", inForce, draft.base());
    }
  }

  /** Puts an approved draft into force. Throws what {@link ModelPublisher#publish} throws. Returns the revision. */
  @Transactional
  public int publish(long draftId) {
    Draft draft = drafts.lock(draftId).orElseThrow(NotFoundException::new);
    Proposal approved = proposals.alive(draftId).filter(alive -> alive.state() == Proposal.State.APPROVED)
        .orElseThrow(RowVersionConflict::new);
    requireBase(draft);
    List<ModelText> files = content.whole(draft);
    if (!ModelPublisher.hash(files).equals(approved.contentHash())) {
      throw new RowVersionConflict();
    }
    int revision = publisher.publish(new NewRelease(draft.family(),
        draft.uploaded() ? ModelReleases.Origin.MODELER : ModelReleases.Origin.WORKSHOP, approved.proposedBy(),
        approved.decidedBy(), approved.note(), null), files);
    if (draft.takesUp() != null) {
      releases.answer(draft.family(), draft.takesUp());
    }
    proposals.published(approved.id(), revision);
    drafts.state(draftId, Draft.State.PUBLISHED, clock.instant());
    audit.append(new AuditEvent("design.publish", "draft:" + draftId, null, null,
        Map.of("family", draft.family(), "revision", String.valueOf(revision))));
    return revision;
  }

  /** What was to come into force and could not goes back to its author, with the reason. */
  @Transactional
  public void failed(long draftId, String reason) {
    proposals.alive(draftId).ifPresent(alive -> {
      proposals.decide(alive.id(), Proposal.State.FAILED, null, reason, clock.instant());
      drafts.state(draftId, Draft.State.OPEN, clock.instant());
      audit.append(new AuditEvent("design.fail", "draft:" + draftId, null, reason, Map.of()));
    });
  }
}
