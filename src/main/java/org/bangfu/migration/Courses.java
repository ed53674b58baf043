package org.bangfu.migration;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running courses of the engine. */
public interface Courses {

  /**
   * A running course.
   *
   * @param caseNo its case; that of the calling one for a course that was called; absent for the product's own cycles
   */
  record Course(String instanceId, @Nullable String caseNo) {
  }

  /** All running courses of a version. */
  List<Course> running(String definitionId);

  /** Moves courses in the caller's transaction. Throws {@link CourseRefused}; then the transaction is void. */
  void move(Plan plan, Collection<String> instanceIds);
}
