package org.bangfu.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.engine.ModelPublisher;
import org.bangfu.engine.ModelReleases;
import org.bangfu.engine.ModelReleases.NewRelease;
import org.bangfu.engine.ModelReleases.Release;
import org.bangfu.gate.ModelText;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The families of models with their releases: what is in force, what was before, and what the product ships instead. */
@Service
@Transactional
public class Families {

  private static final int SHOWN = 200;

  private final ModelReleases releases;
  private final ModelPublisher publisher;
  private final AccessPolicy policy;
  private final CurrentStaff staff;
  private final AuditLog audit;

  Families(ModelReleases releases, ModelPublisher publisher, AccessPolicy policy, CurrentStaff staff, AuditLog audit) {
    this.releases = releases;
    this.publisher = publisher;
    this.policy = policy;
    this.staff = staff;
    this.audit = audit;
  }

  /**
   * A family and its release in force.
   *
   * @param waiting a shipped revision that was held back because the family was revised here, if nobody decided on it yet
   */
  public record Family(Release inForce, Optional<Release> waiting) {
  }

  /** Every family, by name. */
  @Transactional(readOnly = true)
  public List<Family> all() {
    policy.require(Action.DESIGN_READ);
    return releases.inForce().stream().map(release -> new Family(release, releases.waiting(release.family()))).toList();
  }

  /** A family's releases, newest first. */
  @Transactional(readOnly = true)
  public List<Release> releases(String family) {
    policy.require(Action.DESIGN_READ);
    List<Release> found = releases.of(family, SHOWN);
    if (found.isEmpty()) {
      throw new NotFoundException();
    }
    return found;
  }

  /** The files of a release, by name. */
  @Transactional(readOnly = true)
  public List<ModelText> files(String family, int revision) {
    policy.require(Action.DESIGN_READ);
    return releases.files(releases.find(family, revision).orElseThrow(NotFoundException::new).id());
  }

  /** Whether the one who acts may put an earlier release into force again. */
  @Transactional(readOnly = true)
  public boolean mayReturn() {
    return policy.may(Action.DESIGN_RETURN);
  }

  /** The release before the one in force: what {@link #returnTo} goes back to with one click. */
  @Transactional(readOnly = true)
  public Optional<Release> previous(String family) {
    Release inForce = releases.inForce(family).orElseThrow(NotFoundException::new);
    return releases(family).stream().filter(release -> release.revision() < inForce.revision() && !release.heldBack()
        && !release.contentHash().equals(inForce.contentHash())).findFirst();
  }

  /**
   * Puts an earlier release into force again, as a new one. It was approved before, so that no second person is asked.
   * Throws {@code design.reason}, {@code design.heldBack}; {@link RowVersionConflict} where another came into force
   * meanwhile.
   *
   * @param inForce the revision that was seen as the one in force
   */
  public int returnTo(String family, int revision, int inForce, String reason) {
    policy.require(Action.DESIGN_RETURN);
    String words = Proposals.text(reason, Proposals.LONGEST_REASON, "design.reason");
    releases.lock();
    if (releases.inForce(family).orElseThrow(NotFoundException::new).revision() != inForce) {
      throw new RowVersionConflict();
    }
    Release wanted = releases.find(family, revision).orElseThrow(NotFoundException::new);
    if (wanted.heldBack()) {
      throw new BusinessException("design.heldBack");
    }
    int now = publisher.publish(new NewRelease(family, ModelReleases.Origin.WORKSHOP, staff.require().name(), null, words,
        revision), releases.files(wanted.id()));
    audit.append(new AuditEvent("design.return", "family:" + family, null, words,
        Map.of("to", String.valueOf(revision), "revision", String.valueOf(now))));
    return now;
  }

  /** Decides against a shipped revision that was held back; it can still be compared among the releases. */
  public void dismiss(String family, int revision) {
    policy.require(Action.DESIGN_EDIT);
    releases.answer(family, revision);
    audit.append(new AuditEvent("design.dismiss", "family:" + family, null, null,
        Map.of("revision", String.valueOf(revision))));
  }
}
