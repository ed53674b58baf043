package org.bangfu.commands;

/** The jobs of the visits' cycle, run one by one as the job executor would. */
public interface CycleJobs {

  /** Runs the next one; false where none waited. */
  boolean runNext();
}
