package org.bangfu.repair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The engine's courses, one at a time. */
public interface RunningCourses {

  /**
   * A moment that a course waits for.
   *
   * @param name of the element that waits
   */
  record Timer(String id, String name, @Nullable Instant due) {
  }

  /** Empty where none runs. */
  Optional<Course> of(String caseNo);

  List<Timer> timers(String instanceId);

  /** Changes a course in the caller's transaction. Throws {@code repair.refused} with the engine's words. */
  void change(Course course, Change change, String reason);
}
