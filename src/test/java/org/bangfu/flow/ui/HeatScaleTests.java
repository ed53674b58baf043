package org.bangfu.flow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatScaleTests {

  @ParameterizedTest
  @CsvSource({"0.3, 0.1", "1, 0.2", "9.9, 2", "10, 2", "10.1, 5", "23, 5", "48, 10", "300, 100"})
  void classesHaveRoundBoundsAndReachTheLongest(double longest, double width) {
    HeatScale scale = HeatScale.of(List.of(0.1, longest));
    assertThat(scale.width()).isEqualTo(width);
    assertThat(scale.from(4)).isLessThanOrEqualTo(longest * 5);
    assertThat(scale.from(5)).isGreaterThanOrEqualTo(longest);
  }

  @Test
  void aTimeBelongsToTheClassItBegins() {
    HeatScale scale = HeatScale.of(List.of(9.0));
    assertThat(List.of(scale.level(0), scale.level(1.9), scale.level(2), scale.level(8), scale.level(40)))
        .containsExactly(0, 0, 1, 4, 4);
  }

  @Test
  void withoutTimesThereIsAScaleAllTheSame() {
    assertThat(HeatScale.of(List.of()).level(0)).isZero();
  }
}
