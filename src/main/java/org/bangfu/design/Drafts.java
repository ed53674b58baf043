package org.bangfu.design;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.engine.ModelReleases;
import org.bangfu.gate.ModelText;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.FreeText;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of families: any designer may open one and edit any of them, one person at a time. What is typed is kept as it
 * comes, whether it passes the checks or not; nothing of it reaches the engine before it is published.
 */
@Service
@Transactional
public class Drafts {

  static final int LONGEST_TITLE = 100;
  /** A while of one person's work is one line of the past. */
  private static final Duration SPAN = Duration.ofMinutes(10);
  private static final int PAST = 200;

  private final DraftStore store;
  private final DraftContent content;
  private final EditLock lock;
  private final ModelReleases releases;
  private final AccessPolicy policy;
  private final CurrentStaff staff;
  private final AuditLog audit;
  private final Clock clock;

  Drafts(DraftStore store, DraftContent content, EditLock lock, ModelReleases releases, AccessPolicy policy,
      CurrentStaff staff, AuditLog audit, Clock clock) {
    this.store = store;
    this.content = content;
    this.lock = lock;
    this.releases = releases;
    this.policy = policy;
    this.staff = staff;
    this.audit = audit;
    this.clock = clock;
  }

  /** Drafts in work, or those published and discarded; newest first. */
  @Transactional(readOnly = true)
  public Slice<Draft> page(boolean ended, @Nullable Long before, int limit) {
    policy.require(Action.DESIGN_READ);
    return Slice.of(store.page(ended, before, limit + 1), limit);
  }

  @Transactional(readOnly = true)
  public Draft get(long id) {
    policy.require(Action.DESIGN_READ);
    return store.find(id).orElseThrow(NotFoundException::new);
  }

  /** Every file of the draft and of its base, by name. */
  @Transactional(readOnly = true)
  public List<DraftFile> files(long id) {
    return content.files(get(id));
  }

  /** The family as the draft would release it, by name. */
  @Transactional(readOnly = true)
  public List<ModelText> whole(long id) {
    return content.whole(get(id));
  }

  /** Whether the one who acts may edit drafts at all. */
  @Transactional(readOnly = true)
  public boolean mayEdit() {
    return policy.may(Action.DESIGN_EDIT);
  }

  /** Opens a draft on the release in force. Throws {@code design.title}; {@link NotFoundException} for no such family. */
  public long open(String family, String title) {
    policy.require(Action.DESIGN_EDIT);
    int base = releases.inForce(family).orElseThrow(NotFoundException::new).revision();
    return added(family, title, base, null, false);
  }

  /** Opens one for what comes from the desktop modeler. */
  long openUploaded(String family, String title) {
    return added(family, title, releases.inForce(family).orElseThrow(NotFoundException::new).revision(), null, true);
  }

  /** Keeps a file whatever it was before. */
  void put(long id, ModelText file) {
    keep(lock.requireMine(id), file.name(), file.content());
  }

  /**
   * Opens a draft that makes the family what another revision of it was: one that was shipped and held back, or an
   * earlier one to go on from. Throws {@code design.title}.
   */
  public long openFrom(String family, int revision, String title) {
    policy.require(Action.DESIGN_EDIT);
    ModelReleases.Release from = releases.find(family, revision).orElseThrow(NotFoundException::new);
    int base = releases.inForce(family).orElseThrow(NotFoundException::new).revision();
    long id = added(family, title, base, from.heldBack() ? revision : null, false);
    replaceBy(store.find(id).orElseThrow(), releases.files(from.id()));
    return id;
  }

  private long added(String family, String title, int base, @Nullable Integer takesUp, boolean uploaded) {
    long id = store.add(family, checkedTitle(title), staff.require().staffId(), base, takesUp, uploaded,
        clock.instant());
    told("design.open", id, family);
    return id;
  }

  /**
   * Makes a draft's files those of an archive and no others. Throws what {@link FamilyArchive#read} throws, and
   * {@code design.file.name} where one lies outside the family. Nothing is kept where anything is refused.
   */
  public void importInto(long id, byte[] archive) {
    replaceBy(lock.requireMine(id), FamilyArchive.read(archive));
  }

  private void replaceBy(Draft draft, List<ModelText> files) {
    Map<String, byte[]> wanted = new TreeMap<>();
    files.forEach(file -> {
      FileNames.require(draft.family(), file.name());
      wanted.put(file.name(), file.content());
    });
    content.files(draft).forEach(file -> wanted.putIfAbsent(file.name(), null));
    content.files(draft).stream()
        .filter(file -> Arrays.equals(file.content(), wanted.get(file.name())))
        .forEach(same -> wanted.remove(same.name()));
    wanted.forEach((name, now) -> keep(draft, name, now));
  }

  /**
   * Keeps what was typed into a file.
   *
   * @param version of the file as it was read; an older one is a {@link RowVersionConflict}
   * @return the file's new version
   */
  public int save(long id, String name, int version, String text) {
    Draft draft = lock.requireMine(id);
    FileNames.require(draft.family(), name);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > ModelText.MOST_BYTES) {
      throw new BusinessException("design.file.long", ModelText.MOST_BYTES);
    }
    if (version != store.own(id, name).map(DraftStore.Own::version).orElse(0)) {
      throw new RowVersionConflict();
    }
    return keep(draft, name, bytes);
  }

  /** Adds a file. Throws {@code design.file.there} where one of that name is. */
  public void add(long id, String name, String text) {
    Draft draft = lock.requireMine(id);
    if (content.files(draft).stream().anyMatch(file -> file.name().equals(name) && file.content() != null)) {
      throw new BusinessException("design.file.there", name);
    }
    FileNames.require(draft.family(), name);
    keep(draft, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Removes a file from the family, with the release of the draft; it can be brought back until then. */
  public void remove(long id, String name) {
    Draft draft = lock.requireMine(id);
    file(draft, name);
    keep(draft, name, null);
  }

  /** Lets a file be what it is in the base; one that the base does not have goes. */
  public void revert(long id, String name) {
    Draft draft = lock.requireMine(id);
    file(draft, name);
    keep(draft, name, content.base(draft).stream().filter(base -> base.name().equals(name)).findFirst()
        .map(ModelText::content).orElse(null));
  }

  /** What a file looked like before, newest first. */
  @Transactional(readOnly = true)
  public List<PastFile> past(long id, String name) {
    return store.past(get(id).id(), name, PAST);
  }

  @Transactional(readOnly = true)
  public ModelText pastContent(long id, long pastId) {
    return store.pastContent(get(id).id(), pastId).orElseThrow(NotFoundException::new);
  }

  /** Puts back what a file looked like; what it looks like now stays among its past. */
  public void restore(long id, long pastId) {
    Draft draft = lock.requireMine(id);
    ModelText past = store.pastContent(id, pastId).orElseThrow(NotFoundException::new);
    keep(draft, past.name(), past.content());
  }

  /** Gives it another title. Throws {@code design.title}. */
  public void rename(long id, String title) {
    lock.requireMine(id);
    store.rename(id, checkedTitle(title), clock.instant());
  }

  /** Puts a draft away that nobody wants any more; it stays readable. Throws {@code design.notOpen}. */
  public void discard(long id) {
    Draft draft = lock.requireMine(id);
    store.state(id, Draft.State.DISCARDED, clock.instant());
    told("design.discard", id, draft.family());
  }

  private int keep(Draft draft, String name, byte @Nullable [] bytes) {
    return store.save(draft.id(), name, bytes, staff.require().staffId(), clock.instant(), SPAN);
  }

  private DraftFile file(Draft draft, String name) {
    return content.files(draft).stream().filter(file -> file.name().equals(name)).findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private static String checkedTitle(String title) {
    String stripped = title.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_TITLE || FreeText.harmful(stripped)) {
      throw new BusinessException("design.title", LONGEST_TITLE);
    }
    return stripped;
  }

  private void told(String action, long id, String family) {
    audit.append(new AuditEvent(action, "draft:" + id, null, null, Map.of("family", family)));
  }
}
