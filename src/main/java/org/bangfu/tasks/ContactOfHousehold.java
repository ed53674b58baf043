package org.bangfu.tasks;

import java.util.Optional;

/** Who is a household's contact 监测帮扶联系人 today; answered by the room that assigns them. */
public interface ContactOfHousehold {

  /** Key of the contact's staff member; absent while none is assigned. */
  Optional<Long> staffOf(long householdId);
}
