package org.bangfu.tasks;

import org.bangfu.calendar.DueDates.Explanation;

/**
 * Says how the due date of a step came about that its model takes from the case, and not from a number of days
 * (docs/adr/0013). Implemented by the family of the step; reads nothing but the row, since a list asks it for each.
 */
public interface MomentWords {

  /** Id of the step in its model, unique over all models. */
  String step();

  Explanation why(TaskRow row);
}
