package org.bangfu.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bangfu.forms.Forms.map;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bangfu.forms.process.TestForms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeelTests {

  private final ExpressionLanguage feel = TestForms.feel(Forms.CLOCK);

  private @Nullable Object value(String source, Object... variables) {
    return feel.compile(source).evaluate(map(variables));
  }

  @Test
  void keepsAmountsDecimal() {
    assertThat(value("a + b", "a", new BigDecimal("0.10"), "b", new BigDecimal("0.20")))
        .isEqualTo(new BigDecimal("0.30"));
  }

  @Test
  void answersNothingForWhatIsUnknown() {
    assertThat(value("x > 3")).isNull();
    assertThat(value("x.y.z")).isNull();
    assertThat(value("a + b", "a", "text", "b", BigDecimal.ONE)).isNull();
  }

  @Test
  void buildsListsAndContexts() {
    Object options = value("for x in people return {label: x.name, value: x.no}",
        "people", List.of(map("name", "张三", "no", BigDecimal.ONE)));
    assertThat(options).isEqualTo(List.of(Map.of("label", "张三", "value", BigDecimal.ONE)));
  }

  @Test
  void answersDatesAsIsoTextOnTheApplicationsClock() {
    assertThat(value("today()")).isEqualTo("2026-03-01");
    assertThat(value("date(d) > today()", "d", "2026-03-02")).isEqualTo(true);
  }

  @Test
  void namesWhatItMayRead() {
    assertThat(feel.compile("if a > 3 then this.b else 0").reads()).contains("a", "this", "b");
  }
}
