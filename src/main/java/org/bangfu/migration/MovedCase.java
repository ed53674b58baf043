package org.bangfu.migration;

import java.time.Instant;
import java.util.List;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A case of a run.
 *
 * @param instanceId the engine's id of its course
 * @param area its village; absent for a course without a case
 * @param effect what became of its steps in the trial or the move; absent before
 * @param at when it was tried or moved last
 */
public record MovedCase(String instanceId, @Nullable String caseNo, @Nullable AreaCode area, MovedState state,
    @Nullable Reason reason, @Nullable Effect effect, @Nullable Instant at) {

  /**
   * What a move does to the open steps of a case, in the order of their ids.
   *
   * @param tasks the engine's ids of its open steps
   * @param stepsBefore where they stood
   * @param stepsAfter where they stand afterwards
   * @param dueBefore the soonest due moment; absent where nothing is open
   * @param dueAfter the same afterwards
   * @param regrouped whether a step went to another unit
   */
  public record Effect(List<String> tasks, List<String> stepsBefore, List<String> stepsAfter, @Nullable Instant dueBefore,
      @Nullable Instant dueAfter, boolean regrouped) {

    public static final Effect NONE = new Effect(List.of(), List.of(), List.of(), null, null, false);

    public Effect {
      tasks = List.copyOf(tasks);
      stepsBefore = List.copyOf(stepsBefore);
      stepsAfter = List.copyOf(stepsAfter);
    }
  }
}
