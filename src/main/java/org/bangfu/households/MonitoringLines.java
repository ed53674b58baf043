package org.bangfu.households;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Service;

/** The monitoring line 监测范围 that incomes are shown beside: a reference, not a gate (domain §2, Income). */
@Service
public class MonitoringLines {

  private final Parameters parameters;

  MonitoringLines(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Yuan per head and year; absent where none is in force there on that day. */
  public Optional<BigDecimal> inForce(AreaCode village, LocalDate day) {
    try {
      return Optional.of(parameters.decimal(ParameterKey.MONITORING_LINE, village, day));
    } catch (BusinessException none) {
      return Optional.empty();
    }
  }
}
