package org.bangfu.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.shared.AreaCode;

/**
 * The value in force of a dated parameter: the nearest area upwards that has one, and there the latest
 * from-date not after the day asked for.
 */
public interface Parameters {

  /** Throws {@link org.bangfu.shared.BusinessException} {@code parameter.missing} when no value is in force. */
  BigDecimal decimal(ParameterKey key, AreaCode area, LocalDate on);

  /** Days from which another value may count in the area, in order; withdrawn values are none. */
  List<LocalDate> changes(ParameterKey key, AreaCode area);

  default int whole(ParameterKey key, AreaCode area, LocalDate on) {
    return decimal(key, area, on).intValueExact();
  }
}
