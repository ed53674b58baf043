package org.bangfu.security;

import java.time.Instant;

/** Counts attempts to sign in, in the database so that all nodes count together. */
public interface SignInGuard {

  /** What the count says of an attempt. */
  enum Answer {
    /** The attempt may go on. */
    ADMITTED,
    /** The attempt may go on; if it fails, the account is locked. */
    LAST,
    /** The account is locked; the attempt is refused whatever password it brings. */
    LOCKED
  }

  /** Counts an attempt before its password is looked at, so that attempts side by side cannot outrun the count. */
  Answer attempt(long staffId, Instant now);

  /** Forgets the count of somebody who signed in. */
  void clear(long staffId);
}
