package org.bangfu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTests {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "%", "500229", "5002290012030", "５００２２９００１２０３", "50022900120_", "500229001203\u0000",
      "' OR 1=1", "-00229001203"})
  void whatIsNotTwelveDigitsIsNoArea(String typed) {
    assertThatThrownBy(() -> AreaCode.of(typed)).isInstanceOf(BusinessException.class);
  }

  @Test
  void aSiblingCountyIsOutside() {
    AreaCode county = AreaCode.of("500229000000");
    assertThat(county.contains(AreaCode.of("500229001203"))).isTrue();
    assertThat(county.contains(AreaCode.of("500230000000"))).isFalse();
    assertThat(county.contains(AreaCode.of("500228999999"))).isFalse();
  }
}
