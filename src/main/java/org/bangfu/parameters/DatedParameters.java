package org.bangfu.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Service;

@Service
class DatedParameters implements Parameters {

  private final ParameterValues values;

  DatedParameters(ParameterValues values) {
    this.values = values;
  }

  @Override
  public BigDecimal decimal(ParameterKey key, AreaCode area, LocalDate on) {
    return values.inForce(key, area, on)
        .orElseThrow(() -> new BusinessException("parameter.missing", key.name(), area.value(), on.toString()));
  }
}
