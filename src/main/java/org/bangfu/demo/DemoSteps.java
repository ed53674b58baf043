package org.bangfu.demo;

import java.time.Instant;

/** Which steps of loading are done, so that a load that was killed goes on and a finished one is not repeated. */
public interface DemoSteps {

  boolean finished(String step);

  void finish(String step, Instant now);
}
