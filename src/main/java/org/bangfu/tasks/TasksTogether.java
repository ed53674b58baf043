package org.bangfu.tasks;

import org.springframework.stereotype.Service;

/** For the product's own cycles, which begin a hundred courses in one transaction. */
@Service
public class TasksTogether {

  private final TaskRows rows;

  TasksTogether(TaskRows rows) {
    this.rows = rows;
  }

  /** Runs work that creates many tasks; their inbox rows are written together at its end, in the same transaction. */
  public void create(Runnable work) {
    rows.together(work);
  }
}
