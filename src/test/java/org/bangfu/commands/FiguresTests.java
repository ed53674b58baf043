package org.bangfu.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTests {

  @Test
  void oneJsonObjectOnOneLineInTheOrderOfMeasuring() {
    Figures figures = new Figures().put("ratio_to_bare", 0.87654).put("growth", 0.0).put("missing", 0)
        .put("open_10000", new Figures().put("inbox_ms", 12345.678));

    assertThat(figures.json())
        .isEqualTo("{\"ratio_to_bare\":0.877,\"growth\":0.0,\"missing\":0,\"open_10000\":{\"inbox_ms\":12300.0}}");
  }

  @Test
  void theMiddleOfTheDurationsSpeaks() {
    Measured measured = new Measured();
    for (int round = 0; round < 3; round++) {
      measured.run(() -> { });
    }
    assertThat(measured.medianMs()).isNotNegative();
  }
}
