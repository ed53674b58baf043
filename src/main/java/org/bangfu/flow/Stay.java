package org.bangfu.flow;

import org.jspecify.annotations.Nullable;

/**
 * How long runs of a step took, and how they ended.
 *
 * @param median working hours within which half of them were done; absent where none was
 * @param most working hours within which nine of ten were done
 * @param finished runs that were done, those that gave the case back among them
 * @param returned runs that gave the case back to an earlier step (退回)
 * @param withdrawn runs that ended without being done; their time counts nowhere
 */
public record Stay(@Nullable Double median, @Nullable Double most, long finished, long returned, long withdrawn) {

  static final Stay NONE = new Stay(null, null, 0, 0, 0);

  /** Share of the runs that gave the case back, 0 to 1. */
  public double returnedShare() {
    return finished == 0 ? 0 : (double) returned / finished;
  }
}
