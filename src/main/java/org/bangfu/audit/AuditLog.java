package org.bangfu.audit;

/** Appends to the audit record in the caller's transaction, with who and when filled in. */
public interface AuditLog {

  void append(AuditEvent event);
}
