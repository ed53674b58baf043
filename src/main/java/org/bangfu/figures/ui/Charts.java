package org.bangfu.figures.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bangfu.figures.Share;

/** Options of the charts of a figure; a share that is absent is a gap. */
final class Charts {

  private static final double FULL = 100;

  private Charts() {
  }

  static Map<String, Object> bars(String series, List<String> names, List<Share> shares) {
    return option("bar", series, names, shares);
  }

  static Map<String, Object> line(String series, List<String> names, List<Share> shares) {
    return option("line", series, names, shares);
  }

  private static Map<String, Object> option(String type, String series, List<String> names, List<Share> shares) {
    return Map.of("tooltip", Map.of("trigger", "axis"),
        "xAxis", Map.of("type", "category", "data", names),
        "yAxis", Map.of("type", "value", "min", 0, "max", FULL),
        "series", List.of(Map.of("type", type, "name", series, "data", shares.stream().map(Charts::value).toList(),
            "barMaxWidth", 28, "symbolSize", 6)));
  }

  private static Object value(Share share) {
    BigDecimal percent = share.percent();
    return percent == null ? "-" : percent.doubleValue();
  }
}
