package org.bangfu.audit;

import java.time.Instant;
import java.util.List;

/**
 * A link of the hash chain over a batch of entries.
 *
 * @param entryIds keys of the entries, ascending
 * @param hashes SHA-256 of each entry, 32 bytes one after the other in the order of the keys
 * @param previousHash hash of the seal before; 32 zero bytes for the first
 * @param hash SHA-256 over the previous hash, the keys and the hashes
 */
public record AuditSeal(List<Long> entryIds, byte[] hashes, byte[] previousHash, byte[] hash, Instant sealedAt) {

  public AuditSeal {
    entryIds = List.copyOf(entryIds);
  }

  public long fromId() {
    return entryIds.get(0);
  }

  public long toId() {
    return entryIds.get(entryIds.size() - 1);
  }
}
