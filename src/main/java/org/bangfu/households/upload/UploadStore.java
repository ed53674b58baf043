package org.bangfu.households.upload;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bangfu.households.ImportPhase;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;

/** Where the runs of register files are kept; what was found in them is encrypted, since it may quote the file. */
public interface UploadStore {

  /** A new run's key, or nothing where another one runs. Runs not heard of since {@code silentSince} do not count. */
  Optional<Long> begin(AreaCode area, SignedIn who, String fileName, Instant now, Instant silentSince);

  /** Whether a run goes on that was heard of since then. */
  boolean running(Instant silentSince);

  void progress(long id, ImportPhase phase, long done, long total, Instant now);

  void end(long id, UploadState state, Upload.@Nullable Counts counts, Findings findings, Instant now);

  /** The latest runs, newest first. */
  List<Upload> latest(SqlCondition reach, Instant silentSince, int limit);

  Optional<Upload> find(long id, SqlCondition reach, Instant silentSince);

  Findings findings(long id);
}
