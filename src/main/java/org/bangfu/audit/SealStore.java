package org.bangfu.audit;

import java.util.List;
import java.util.Optional;

/** Where seals are kept, and what the database knows of unfinished transactions. */
public interface SealStore {

  /** Lets one node seal at a time, until the end of the transaction; false where another does. */
  boolean lock();

  Optional<AuditSeal> last();

  /** Seals in the order of the chain, behind the given entry key. */
  List<AuditSeal> after(long toId, int limit);

  void append(AuditSeal seal);

  /** The highest entry key visible now, and a transaction number above that of everybody who holds a lower key. */
  Mark mark();

  /** Whether every transaction up to that number has ended. */
  boolean settled(Mark mark);

  /**
   * An entry key with the number of the transaction that looked.
   *
   * @param highestId 0 where there is no entry
   * @param transaction as text of an xid8
   */
  record Mark(long highestId, String transaction) {
  }
}
