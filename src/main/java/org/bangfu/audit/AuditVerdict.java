package org.bangfu.audit;

/** What checking the chain found. */
public sealed interface AuditVerdict {

  /**
   * Every sealed entry is as it was sealed.
   *
   * @param entries how many were checked
   * @param lastId key of the last sealed entry; 0 where nothing is sealed yet
   */
  record Whole(long entries, long lastId) implements AuditVerdict {
  }

  /** The first entry that was changed, taken away or slipped in since it was sealed. */
  record Broken(long entryId, Fault fault) implements AuditVerdict {
  }

  /** How an entry differs from what was sealed. */
  enum Fault { CHANGED, MISSING, ADDED, SEAL }
}
