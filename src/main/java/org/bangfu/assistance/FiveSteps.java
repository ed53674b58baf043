package org.bangfu.assistance;

/** The five steps of identification as an emergency asks for them; the family that runs them brings this. */
public interface FiveSteps {

  /** Id of their process. */
  String process();

  /** Answers the number of the household's open case of identification, begun now where there is none. */
  String follow(long householdId, String description);
}
