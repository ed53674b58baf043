package org.bangfu.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The releases of each family: what was ever put into force, and what was held back. */
public interface ModelReleases {

  /** Where a release came from. */
  enum Origin { SHIPPED, WORKSHOP, MODELER }

  /** A release of a family. {@code deploymentId} is absent while it is held back. */
  record Release(String family, int revision, Origin origin, String contentHash, @Nullable String deploymentId,
      String author) {
  }

  /** Lets one node at a time release, until the transaction ends. */
  void lock();

  boolean known(String family, String contentHash);

  /** The release in force. */
  Optional<Release> inForce(String family);

  /** Appends a release with the next revision of its family. */
  void add(String family, Origin origin, String contentHash, @Nullable String deploymentId, String author);
}
