package org.bangfu.assistance.green;

/** What a green channel asks of the engine beside its start. */
public interface GreenChannelProcess {

  /** Tells its course what became of the five steps; answers whether there was a course to tell. */
  boolean fiveStepsEnded(String caseNo, boolean admitted);
}
