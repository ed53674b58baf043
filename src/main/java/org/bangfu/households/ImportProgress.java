package org.bangfu.households;

/** Is told how far an import is; called on the import's own thread, some times a second at most. */
@FunctionalInterface
public interface ImportProgress {

  /** Nobody looks. */
  ImportProgress NONE = (done, total, phase) -> { };

  /**
   * Tells where the import is.
   *
   * @param done rows done in this phase
   * @param total rows of this phase; 0 while they are not known
   */
  void at(long done, long total, ImportPhase phase);
}
