package org.bangfu.tasks;

import java.util.Set;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.AddressedThing;
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
    Set<String> groups = access.scope().groups();
    return rows.find(key).stream().anyMatch(kept -> groups.contains(kept.row().groupId()));
  }
}
