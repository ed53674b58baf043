package org.bangfu.flow.ui;

import java.util.Collection;
import java.util.List;
import org.bangfu.shared.ui.ProcessDiagram.Heat;

/** Five equal classes of hours with round bounds, the last one open, that reach up to the longest of the times shown. */
record HeatScale(double width) {

  private static final List<Double> ROUND = List.of(1.0, 2.0, 5.0, 10.0);
  private static final double LEAST = 0.1;

  static HeatScale of(Collection<Double> hours) {
    double longest = hours.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double wanted = Math.max(LEAST, longest / Heat.LEVELS);
    double magnitude = Math.pow(10, Math.floor(Math.log10(wanted)));
    double width = ROUND.stream().map(round -> round * magnitude).filter(round -> round >= wanted * (1 - 1e-9)).findFirst()
        .orElseThrow();
    return new HeatScale(width);
  }

  int level(double hours) {
    return (int) Math.min(Heat.LEVELS - 1, Math.floor(hours / width));
  }

  /** Where a class begins, in hours. */
  double from(int level) {
    return width * level;
  }
}
