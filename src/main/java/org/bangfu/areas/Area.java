package org.bangfu.areas;

import java.time.LocalDate;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A county, township or village.
 *
 * @param parent the unit it lies in; absent for a county
 * @param activeFrom first day it exists
 * @param activeTo last day it exists; absent while it does
 */
public record Area(AreaCode code, String name, @Nullable AreaCode parent, AreaCode.Level level, LocalDate activeFrom,
    @Nullable LocalDate activeTo) {

  public boolean activeOn(LocalDate day) {
    return !day.isBefore(activeFrom) && (activeTo == null || !day.isAfter(activeTo));
  }
}
