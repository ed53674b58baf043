package org.bangfu.audit;

import java.time.Instant;
import org.bangfu.security.SignedIn;

/** Where audit entries are kept. */
public interface AuditEntries {

  void append(AuditEvent event, SignedIn who, Instant at);
}
