package org.bangfu.security;

import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.SqlCondition;

/**
 * The one answer to "may this person": the condition of a list and the yes or no of a single read or action
 * come from the same postings, read anew for each question so that an ended posting ends at once (security.md §2).
 */
public interface AccessPolicy {

  /** What today's postings of the one who acts open. */
  Scope scope();

  boolean may(Action action);

  boolean may(Action action, AreaCode area);

  /** Throws {@link NotFoundException} where {@link #may(Action, AreaCode)} says no: unknown and forbidden answer the same. */
  void require(Action action, AreaCode area);

  /** Throws {@link NotFoundException} where {@link #may(Action)} says no. */
  void require(Action action);

  /**
   * The condition that leaves a list the rows in which the action is allowed.
   *
   * @param column a column {@code COLLATE "C"} of area codes, e.g. {@code h.area}; never user text
   */
  SqlCondition where(Action action, String column);
}
