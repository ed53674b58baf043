package org.bangfu.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The open steps of courses that are moved to another version of their model. The engine tells its listeners nothing of
 * such a move, so whoever moves courses locks their steps before and has them renewed afterwards, in one transaction.
 */
public interface MovedCourses {

  /**
   * An open step before its course is moved.
   *
   * @param groups its candidate groups
   */
  record Standing(String taskId, String instanceId, String definitionId, String step, List<String> groups, Instant due,
      Instant created) {

    public Standing {
      groups = List.copyOf(groups);
    }
  }

  /** A step as it stood, and as it stands in the new version; equal parts stayed. */
  record Renewed(Standing before, String step, List<String> groups, Instant due) {

    public Renewed {
      groups = List.copyOf(groups);
    }
  }

  /** Locks the inbox rows of all open steps of the courses until the transaction ends. */
  List<Standing> lock(Collection<String> instanceIds);

  /**
   * Writes what the models of now say of steps that are still open. Name, form and version follow the model always; the
   * due date is counted anew from the step's begin where the model sets another limit; where it names another unit the
   * step goes there and is nobody's. What was typed into a form stays.
   */
  List<Renewed> renew(List<Standing> before);
}
