package org.bangfu.flow;

import java.time.YearMonth;
import java.util.Map;

/**
 * A step with its times.
 *
 * @param drawn whether the model shown has it; older versions may have steps that it has not
 * @param waiting tasks open now, whatever the months chosen
 * @param overdue those of them that are overdue
 * @param months its times by month, for every month chosen
 */
public record StepTime(String step, String name, boolean drawn, Stay stay, long waiting, long overdue,
    Map<YearMonth, Stay> months) {

  public StepTime {
    months = Map.copyOf(months);
  }

  /** Whether there is anything to tell of it. */
  public boolean empty() {
    return stay.equals(Stay.NONE) && waiting == 0;
  }
}
