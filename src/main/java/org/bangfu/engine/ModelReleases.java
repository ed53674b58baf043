package org.bangfu.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bangfu.gate.ModelText;
import org.jspecify.annotations.Nullable;

/** The releases of each family with their files: what was ever put into force, and what was held back. */
public interface ModelReleases {

  /** Where a release came from. */
  enum Origin { SHIPPED, WORKSHOP, MODELER }

  /**
   * A release of a family.
   *
   * @param deploymentId absent while it is held back
   * @param approver the second person; absent where the product ships it
   * @param note what it changes, in the author's words
   * @param returnsTo the revision whose files it puts into force again
   * @param answered whether somebody decided on it after it was held back
   */
  record Release(long id, String family, int revision, Origin origin, String contentHash, @Nullable String deploymentId,
      String author, @Nullable String approver, @Nullable String note, @Nullable Integer returnsTo, Instant releasedAt,
      boolean answered) {

    public boolean heldBack() {
      return deploymentId == null;
    }
  }

  /** A release about to be recorded; see {@link Release}. */
  record NewRelease(String family, Origin origin, String author, @Nullable String approver, @Nullable String note,
      @Nullable Integer returnsTo) {
  }

  /** Lets one node at a time release, until the transaction ends. */
  void lock();

  boolean known(String family, String contentHash);

  /** The release in force. */
  Optional<Release> inForce(String family);

  /** The release in force of every family, by the family's name. */
  List<Release> inForce();

  Optional<Release> find(String family, int revision);

  /** A family's releases, newest first. */
  List<Release> of(String family, int limit);

  /** What was shipped, held back, and not answered since; the newest of it. */
  Optional<Release> waiting(String family);

  /** Its files, by name. */
  List<ModelText> files(long releaseId);

  /** Appends a release with the next revision of its family. Returns that revision. */
  int add(NewRelease release, String contentHash, @Nullable String deploymentId, Collection<ModelText> files);

  /** Notes that somebody decided on what was held back up to this revision. */
  void answer(String family, int revision);
}
