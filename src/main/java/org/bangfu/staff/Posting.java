package org.bangfu.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's role in one unit for a time.
 *
 * @param unit area code (twelve digits), or the department's code for {@link Role#DEPARTMENT}
 * @param from first day in the post
 * @param to last day in the post; absent while it lasts
 */
public record Posting(long id, long staffId, Role role, String unit, LocalDate from, @Nullable LocalDate to) {

  public boolean activeOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
