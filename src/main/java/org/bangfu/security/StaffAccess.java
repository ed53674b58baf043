package org.bangfu.security;

import org.bangfu.staff.StaffGuard;
import org.springframework.stereotype.Component;

/** Answers the staff room, which stands below, from the one access policy. */
@Component
class StaffAccess implements StaffGuard {

  private final AccessPolicy access;

  StaffAccess(AccessPolicy access) {
    this.access = access;
  }

  @Override
  public void requireRead() {
    access.require(Action.STAFF_READ);
  }

  @Override
  public void requireEdit() {
    access.require(Action.STAFF_EDIT);
  }
}
