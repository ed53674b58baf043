package org.bangfu.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Service;

/** Looks upwards from the area: village, township, county, and then what counts everywhere. */
@Service
class DatedParameters implements Parameters {

  private final ParameterStore store;

  DatedParameters(ParameterStore store) {
    this.store = store;
  }

  @Override
  public BigDecimal decimal(ParameterKey key, AreaCode area, LocalDate on) {
    return store.inForce(key, upwards(area), on)
        .orElseThrow(() -> new BusinessException("parameter.missing", key.name(), area.value(), on.toString()));
  }

  @Override
  public List<LocalDate> changes(ParameterKey key, AreaCode area) {
    return store.fromDates(key, upwards(area));
  }

  private static List<AreaCode> upwards(AreaCode area) {
    return List.of(area, area.township(), area.county(), ParameterValue.EVERYWHERE);
  }
}
