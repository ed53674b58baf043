package org.bangfu.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.bangfu.calendar.Limit;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.bangfu.shared.AreaCode;
import org.springframework.stereotype.Component;

/**
 * How long a whole case may take where it begins today: days by default, working days where the county says so
 * (domain §3: 15 days, or 20 working days).
 */
@Component
public class TotalLimits {

  private final Parameters parameters;
  private final Clock clock;

  TotalLimits(Parameters parameters, Clock clock) {
    this.parameters = parameters;
    this.clock = clock;
  }

  /** @param working the parameter that is 1 where the days are working days */
  public Limit of(ParameterKey days, ParameterKey working, AreaCode area) {
    LocalDate today = LocalDate.now(clock);
    return new Limit(parameters.whole(days, area, today),
        parameters.whole(working, area, today) == 1 ? Limit.Unit.WORKING : Limit.Unit.NATURAL, null);
  }
}
