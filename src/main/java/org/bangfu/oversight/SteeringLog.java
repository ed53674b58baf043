package org.bangfu.oversight;

import java.time.Instant;
import java.time.LocalDate;
import org.bangfu.security.SignedIn;
import org.bangfu.tasks.TaskRow;

/** What was done about tasks: kept when the task is long done, for reading how the work was followed up. */
public interface SteeringLog {

  /** Keeps a nudge; false where the task was nudged on that day already. */
  boolean nudged(TaskRow task, LocalDate day, Instant at, SignedIn by);

  /** Keeps that a task was shown to a level; false where it was before. */
  boolean raised(TaskRow task, RaisedTo to, Instant at, SignedIn by);
}
