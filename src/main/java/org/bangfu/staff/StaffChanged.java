package org.bangfu.staff;

import java.util.Map;

/**
 * Something about a person's access was changed; the audit record listens.
 *
 * @param action word of the change, e.g. {@code staff.posting.add}
 * @param detail role, unit and dates; no names
 */
public record StaffChanged(String action, long staffId, Map<String, String> detail) {

  public StaffChanged {
    detail = Map.copyOf(detail);
  }
}
