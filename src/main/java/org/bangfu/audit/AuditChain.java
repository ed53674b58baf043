package org.bangfu.audit;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.bangfu.audit.AuditVerdict.Broken;
import org.bangfu.audit.AuditVerdict.Fault;
import org.bangfu.audit.AuditVerdict.Whole;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.Invariant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Checks the hash chain from its beginning. */
@Service
public class AuditChain implements Invariant {

  private static final int SEALS_AT_ONCE = 20;

  private final AuditStore entries;
  private final SealStore seals;
  private final AccessPolicy access;

  AuditChain(AuditStore entries, SealStore seals, AccessPolicy access) {
    this.entries = entries;
    this.seals = seals;
    this.access = access;
  }

  /** The first broken entry, or that the chain is whole; reads the whole record, some seconds for a million entries. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public AuditVerdict verify() {
    access.require(Action.AUDIT_READ);
    return walk();
  }

  @Override
  public String name() {
    return "audit-chain";
  }

  @Override
  public List<String> violations() {
    return walk() instanceof Broken broken ? List.of("audit entry " + broken.entryId() + ": " + broken.fault()) : List.of();
  }

  private AuditVerdict walk() {
    byte[] previous = new byte[SealHash.LENGTH];
    long lastId = 0;
    long count = 0;
    List<AuditSeal> some = seals.after(lastId, SEALS_AT_ONCE);
    while (!some.isEmpty()) {
      for (AuditSeal seal : some) {
        Broken broken = check(seal, previous, lastId);
        if (broken != null) {
          return broken;
        }
        previous = seal.hash();
        lastId = seal.toId();
        count += seal.entryIds().size();
      }
      some = seals.after(lastId, SEALS_AT_ONCE);
    }
    return new Whole(count, lastId);
  }

  private @Nullable Broken check(AuditSeal seal, byte[] previous, long before) {
    boolean linked = Arrays.equals(seal.previousHash(), previous)
        && Arrays.equals(seal.hash(), SealHash.of(previous, seal.entryIds(), seal.hashes()));
    if (!linked) {
      return new Broken(seal.fromId(), Fault.SEAL);
    }
    Iterator<AuditEntry> found = entries.between(before, seal.toId(), Integer.MAX_VALUE).iterator();
    for (int at = 0; at < seal.entryIds().size(); at++) {
      long expected = seal.entryIds().get(at);
      AuditEntry entry = found.hasNext() ? found.next() : null;
      if (entry == null || entry.id() > expected) {
        return new Broken(expected, Fault.MISSING);
      }
      if (entry.id() < expected) {
        return new Broken(entry.id(), Fault.ADDED);
      }
      if (!Arrays.equals(SealHash.of(entry), sealedHash(seal, at))) {
        return new Broken(expected, Fault.CHANGED);
      }
    }
    return null;
  }

  private static byte[] sealedHash(AuditSeal seal, int at) {
    return Arrays.copyOfRange(seal.hashes(), at * SealHash.LENGTH, (at + 1) * SealHash.LENGTH);
  }
}
