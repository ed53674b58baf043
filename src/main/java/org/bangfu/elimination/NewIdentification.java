package org.bangfu.elimination;

/** Begins the five steps anew for a household that was under monitoring before (再纳入); the identification does it. */
public interface NewIdentification {

  /**
   * Begins a new identification, which leads to a new spell and leaves the ended one as it is. Where one is under way
   * already it goes on, and is told of what was seen.
   *
   * @param description what was seen
   * @return number of its case
   */
  String begin(long householdId, String description);
}
