package org.bangfu.tasks;

import org.bangfu.shared.BusinessException;

/** The task was done, withdrawn, never existed, or is none of the asker's: all answer the same. */
public class TaskGone extends BusinessException {

  private static final long serialVersionUID = 1L;

  public TaskGone() {
    super("tasks.gone");
  }
}
