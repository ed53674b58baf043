package org.bangfu.households.upload;

import java.time.Instant;
import org.bangfu.households.ImportPhase;
import org.jspecify.annotations.Nullable;

/**
 * A register file that came over the screen.
 *
 * @param fileName as its owner calls it
 * @param byName who brought it
 * @param ended absent while it runs
 * @param done rows done in this phase
 * @param total rows of this phase; 0 while they are not known
 * @param counts absent until it is done
 */
public record Upload(long id, String fileName, String byName, Instant began, @Nullable Instant ended, UploadState state,
    ImportPhase phase, long done, long total, @Nullable Counts counts) {

  public boolean running() {
    return state == UploadState.RUNNING;
  }

  /**
   * What came of it, in rows and households.
   *
   * @param problems bad cells, those told and those only counted
   * @param notes what was taken and deserves a look
   */
  public record Counts(long read, long added, long changed, long unchanged, long rejected, long problems, long notes) {
  }
}
