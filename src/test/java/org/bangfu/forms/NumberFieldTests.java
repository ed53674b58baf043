package org.bangfu.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bangfu.forms.Forms.problems;
import static org.bangfu.forms.Forms.values;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFieldTests {

  private final FormSchema income = Forms.of("{'type': 'number', 'key': 'a', 'label': '收入', 'decimalDigits': 2}");

  @ParameterizedTest
  @CsvSource({"999,999", "９９９,999", "'1,000',1000", "'1,234,567.5',1234567.5", "１２．５,12.5", "' 7 ',7", "+3,3",
      "'１，０００',1000", "5.,5"})
  void readsWhatPeopleType(String typed, BigDecimal number) {
    FormValues accepted = Forms.accept(income, FormValues.EMPTY, values("a", typed));
    assertThat(accepted.number("a")).isEqualByComparingTo(number);
    assertThat(accepted.get("a")).isInstanceOf(BigDecimal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e309", "NaN", "Infinity", "12x", "1,00", "0x10", "1 000", "--1", "${7*7}", "1.2.3", "壹"})
  void refusesWhatIsNoNumber(String typed) {
    assertThat(problems(income, FormValues.EMPTY, values("a", typed))).containsExactly("a number");
  }

  @Test
  void refusesNumbersOfNoHumanSize() {
    assertThat(problems(income, FormValues.EMPTY, values("a", "9".repeat(16)))).containsExactly("a digits");
    assertThat(problems(income, FormValues.EMPTY, values("a", new BigDecimal("1e309")))).containsExactly("a number");
    assertThat(problems(income, FormValues.EMPTY, values("a", Double.NaN))).containsExactly("a number");
    assertThat(problems(income, FormValues.EMPTY, values("a", "9".repeat(10_000_000)))).containsExactly("a number");
  }

  @Test
  void letsANumberBeNegativeOnlyWhereMinAllows() {
    assertThat(problems(income, FormValues.EMPTY, values("a", "-1"))).containsExactly("a negative");
    FormSchema change = Forms.of("{'type': 'number', 'key': 'a', 'validate': {'min': -10}}");
    assertThat(problems(change, FormValues.EMPTY, values("a", "－１"))).isEmpty();
    assertThat(problems(change, FormValues.EMPTY, values("a", "-11"))).containsExactly("a min");
  }

  @Test
  void checksLimitsThatAreExpressions() {
    FormSchema votes = Forms.of("{'type': 'number', 'key': 'present', 'decimalDigits': 0}",
        "{'type': 'number', 'key': 'votes', 'decimalDigits': 0, 'validate': {'max': '=present', 'min': '0'}}");
    assertThat(problems(votes, FormValues.EMPTY, values("present", "30", "votes", "31"))).containsExactly("votes max");
    assertThat(problems(votes, FormValues.EMPTY, values("present", "30", "votes", "30"))).isEmpty();
  }

  @Test
  void checksDecimalsAndIncrement() {
    assertThat(problems(income, FormValues.EMPTY, values("a", "1.234"))).containsExactly("a decimals");
    assertThat(problems(income, FormValues.EMPTY, values("a", "1.200"))).isEmpty();
    FormSchema whole = Forms.of("{'type': 'number', 'key': 'a', 'decimalDigits': 0}",
        "{'type': 'number', 'key': 'b', 'increment': 5}");
    assertThat(problems(whole, FormValues.EMPTY, values("a", "1.5", "b", "7")))
        .containsExactly("a whole", "b increment");
  }

  @Test
  void keepsTextWhereTheDesignerWantsText() {
    FormSchema text = Forms.of("{'type': 'number', 'key': 'a', 'serializeToString': true}");
    assertThat(Forms.accept(text, FormValues.EMPTY, values("a", "１．５０")).get("a")).isEqualTo("1.50");
  }
}
