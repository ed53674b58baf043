package org.bangfu.tasks;

import org.bangfu.security.AccessPolicy;
import org.bangfu.security.AddressedThing;
import org.bangfu.security.Scope;
import org.springframework.stereotype.Component;

/** Addresses of tasks; one that is done answers like one that never was. */
@Component
class TaskAddress implements AddressedThing {

  private final TaskRows rows;
  private final AccessPolicy access;

  TaskAddress(TaskRows rows, AccessPolicy access) {
    this.rows = rows;
    this.access = access;
  }

  @Override
  public String parameter() {
    return "taskId";
  }

  @Override
  public boolean open(String key) {
    Scope scope = access.scope();
    return rows.find(key).stream().anyMatch(kept -> StandingIn.opens(kept.row(), scope));
  }
}
