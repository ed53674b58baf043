package org.bangfu.flow;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums of months put together: of each step, and of each step in each month. */
final class Stays {

  private static final double HALF = 0.5;
  private static final double NINE_OF_TEN = 0.9;

  private final Map<String, Sum> steps = new HashMap<>();
  private final Map<String, Map<YearMonth, Sum>> months = new HashMap<>();

  private static final class Sum {
    private final Durations durations = new Durations();
    private long returned;
    private long withdrawn;

    private void add(StepMonth part) {
      durations.add(part.buckets(), part.runs());
      returned += part.returned();
      withdrawn += part.withdrawn();
    }

    private Stay stay() {
      return new Stay(durations.hours(HALF), durations.hours(NINE_OF_TEN), durations.number(), returned, withdrawn);
    }
  }

  Stays(List<StepMonth> parts) {
    for (StepMonth part : parts) {
      steps.computeIfAbsent(part.step(), step -> new Sum()).add(part);
      months.computeIfAbsent(part.step(), step -> new HashMap<>())
          .computeIfAbsent(part.month(), month -> new Sum()).add(part);
    }
  }

  Set<String> steps() {
    return steps.keySet();
  }

  Stay of(String step) {
    Sum sum = steps.get(step);
    return sum == null ? Stay.NONE : sum.stay();
  }

  Stay of(String step, YearMonth month) {
    Sum sum = months.getOrDefault(step, Map.of()).get(month);
    return sum == null ? Stay.NONE : sum.stay();
  }
}
