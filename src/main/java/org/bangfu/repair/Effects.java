package org.bangfu.repair;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change does, seen by doing it.
 *
 * @param cancelled open steps that are gone
 * @param created open steps that are new
 * @param gone moments that are not waited for any more
 * @param awaited moments that are newly waited for
 * @param told how many people are told, by group
 * @param ends whether the course ends with it
 */
public record Effects(List<Step> cancelled, List<Step> created, List<RunningCourses.Timer> gone,
    List<RunningCourses.Timer> awaited, Map<String, Integer> told, boolean ends) {

  /**
   * An open step.
   *
   * @param holder name of who has it in hand
   * @param due absent where it has no limit
   */
  public record Step(String name, List<String> groups, @Nullable String holder, @Nullable Instant due) {
  }
}
