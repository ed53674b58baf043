package org.bangfu.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bangfu.shared.AreaCode;

/** Dated values by area. */
public interface ParameterValues {

  /** The value of the nearest area upwards, latest from-date not after the day. */
  Optional<BigDecimal> inForce(ParameterKey key, AreaCode area, LocalDate on);
}
