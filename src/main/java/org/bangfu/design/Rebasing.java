package org.bangfu.design;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.engine.ModelReleases;
import org.bangfu.gate.ModelText;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another release came into force while a draft was made: what the draft did not touch becomes the newer release's by
 * itself, for what both changed the designer says which stays.
 */
@Service
@Transactional
public class Rebasing {

  private final DraftStore store;
  private final DraftContent content;
  private final Drafts drafts;
  private final EditLock lock;
  private final ModelReleases releases;
  private final AccessPolicy policy;
  private final Clock clock;

  Rebasing(DraftStore store, DraftContent content, Drafts drafts, EditLock lock, ModelReleases releases,
      AccessPolicy policy, Clock clock) {
    this.store = store;
    this.content = content;
    this.drafts = drafts;
    this.lock = lock;
    this.releases = releases;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Where a draft stands behind.
   *
   * @param inForce the revision in force now
   * @param both names of the files that the draft and that revision changed differently
   */
  public record Behind(int inForce, List<String> both) {
  }

  /** How far a draft is behind; nothing where it starts from the release in force. */
  @Transactional(readOnly = true)
  public Optional<Behind> behind(long id) {
    policy.require(Action.DESIGN_READ);
    Draft draft = drafts.get(id);
    ModelReleases.Release inForce = releases.inForce(draft.family()).orElseThrow(NotFoundException::new);
    return inForce.revision() == draft.base() ? Optional.empty()
        : Optional.of(new Behind(inForce.revision(), both(draft, inForce)));
  }

  /**
   * Lets a draft start from the release in force.
   *
   * @param mine names of those files that both changed in which the draft's stays; in the others the newer release's does
   */
  public void rebase(long id, int inForce, Set<String> mine) {
    policy.require(Action.DESIGN_EDIT);
    Draft draft = lock.requireMine(id);
    ModelReleases.Release release = releases.inForce(draft.family()).orElseThrow(NotFoundException::new);
    if (release.revision() != inForce) {
      throw new BusinessException("design.base.moved", release.revision(), draft.base());
    }
    List<String> both = both(draft, release);
    Map<String, byte[]> before = byName(content.base(draft));
    for (DraftStore.Own own : store.own(id)) {
      boolean untouched = Arrays.equals(own.content(), before.get(own.name()));
      if (untouched || both.contains(own.name()) && !mine.contains(own.name())) {
        store.drop(id, own.name());
      }
    }
    store.base(id, inForce, clock.instant());
  }

  private List<String> both(Draft draft, ModelReleases.Release inForce) {
    Map<String, byte[]> before = byName(content.base(draft));
    Map<String, byte[]> now = byName(releases.files(inForce.id()));
    return store.own(draft.id()).stream().filter(own -> !Arrays.equals(own.content(), before.get(own.name())))
        .filter(own -> changed(own, before.get(own.name()), now.get(own.name()))).map(DraftStore.Own::name).toList();
  }

  private static boolean changed(DraftStore.Own own, byte @Nullable [] before, byte @Nullable [] now) {
    return !Arrays.equals(before, now) && !Arrays.equals(own.content(), now);
  }

  private static Map<String, byte[]> byName(List<ModelText> files) {
    return files.stream().collect(Collectors.toMap(ModelText::name, ModelText::content));
  }
}
