package org.bangfu.security;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who acts: the signed-in staff member, or {@link #SYSTEM} for jobs and the command line.
 *
 * @param staffId key of the staff member; 0 for the system
 * @param name as shown in timelines
 */
public record SignedIn(long staffId, String username, String name) implements Principal, Serializable {

  public static final SignedIn SYSTEM = new SignedIn(0, "system", "系统");

  /** The username: what the container and the session know a person by. */
  @Override
  public String getName() {
    return username;
  }

  public boolean isSystem() {
    return staffId == SYSTEM.staffId;
  }
}
