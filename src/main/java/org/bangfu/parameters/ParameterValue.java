package org.bangfu.parameters;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A dated value of a parameter.
 *
 * @param area where it counts; {@link #EVERYWHERE} for what an area without a value of its own takes
 * @param from first day it counts
 * @param note where the number comes from
 * @param who name of the one who entered it
 * @param withdrawnAt when it was taken back as wrong; absent while it counts
 */
public record ParameterValue(long id, ParameterKey key, AreaCode area, LocalDate from, BigDecimal value, String note,
    String who, Instant at, @Nullable Instant withdrawnAt, @Nullable String withdrawnBy) {

  /** The whole country: twelve zeros, which no area has. */
  public static final AreaCode EVERYWHERE = AreaCode.of("000000000000");

  public boolean withdrawn() {
    return withdrawnAt != null;
  }
}
