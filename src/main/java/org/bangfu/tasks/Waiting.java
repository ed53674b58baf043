package org.bangfu.tasks;

import org.bangfu.cases.CasePause;
import org.jspecify.annotations.Nullable;

/**
 * Whether a step waits for the applicant.
 *
 * @param now the pause that runs; absent while the step's clock runs
 * @param rest days for which it may still wait; 0 where it may not, or is not in the hands of the one who looks
 */
public record Waiting(@Nullable CasePause now, int rest) {

  /** A step that does not wait and may not. */
  static final Waiting NONE = new Waiting(null, 0);
}
