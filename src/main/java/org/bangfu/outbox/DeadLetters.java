package org.bangfu.outbox;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.RealTime;
import org.bangfu.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages that were given up: administrators see why and have them sent again. */
@Service
@Transactional
public class DeadLetters {

  private final DeadLetterStore store;
  private final AccessPolicy policy;
  private final AuditLog audit;
  private final RealTime time;

  DeadLetters(DeadLetterStore store, AccessPolicy policy, AuditLog audit, RealTime time) {
    this.store = store;
    this.policy = policy;
    this.audit = audit;
    this.time = time;
  }

  /** Those before one, newest first. */
  @Transactional(readOnly = true)
  public Slice<DeadLetter> page(@Nullable Long before, int limit) {
    policy.require(Action.FAULT_RETRY);
    return Slice.of(store.deadBefore(before == null ? Long.MAX_VALUE : before, limit + 1), limit);
  }

  /** Has each tried once more; answers how many still were dead. */
  public int sendAgain(Collection<Long> ids) {
    policy.require(Action.FAULT_RETRY);
    int revived = store.revive(Set.copyOf(ids), time.now());
    if (revived > 0) {
      audit.append(new AuditEvent("message.again", "outbox", null, null, Map.of("messages", Integer.toString(revived))));
    }
    return revived;
  }
}
