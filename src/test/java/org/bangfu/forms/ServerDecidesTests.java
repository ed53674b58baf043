package org.bangfu.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bangfu.forms.Forms.problems;
import static org.bangfu.forms.Forms.values;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ServerDecidesTests {

  private static final String YES_NO =
      "'values': [{'label': '是', 'value': 'yes'}, {'label': '否', 'value': 'no'}]";

  private final FormSchema schema = Forms.of("{'type': 'radio', 'key': 'kind', " + YES_NO + "}",
      "{'type': 'textfield', 'key': 'why', 'conditional': {'hide': '=kind != \\u0022yes\\u0022'}, 'validate': {'required': true}}",
      "{'type': 'number', 'key': 'fixed', 'readonly': true}",
      "{'type': 'number', 'key': 'locked', 'readonly': '=kind = \\u0022no\\u0022'}",
      "{'type': 'expression', 'key': 'twice', 'expression': '=fixed * 2'}");
  private final FormValues given = values("fixed", new BigDecimal("21"), "locked", new BigDecimal("7"),
      "why", "as before", "secret", "s", "approved", false);

  @Test
  void keepsGivenValuesOfReadOnlyHiddenAndUnknownKeys() {
    FormValues accepted = Forms.accept(schema, given, values("kind", "no", "why", "forged", "fixed", 99, "locked", 99,
        "twice", 1, "approved", true, "extra", "x", "secret", "forged"));
    assertThat(accepted.byKey()).containsEntry("kind", "no").containsEntry("why", "as before")
        .containsEntry("secret", "s").containsEntry("approved", false).doesNotContainKey("extra");
    assertThat(accepted.number("fixed")).isEqualByComparingTo("21");
    assertThat(accepted.number("locked")).isEqualByComparingTo("7");
    assertThat(accepted.number("twice")).isEqualByComparingTo("42");
  }

  @Test
  void takesFieldsThatAreOpen() {
    FormValues accepted = Forms.accept(schema, given, values("kind", "yes", "why", "new", "locked", 8));
    assertThat(accepted.text("why")).isEqualTo("new");
    assertThat(accepted.number("locked")).isEqualByComparingTo("8");
  }

  @Test
  void asksNothingOfHiddenFields() {
    assertThat(problems(schema, values(), values("kind", "no"))).isEmpty();
    assertThat(problems(schema, values(), values("kind", "yes"))).containsExactly("why required");
  }

  @Test
  void doesNotLetAHiddenValueDecideAnything() {
    FormSchema chain = Forms.of("{'type': 'checkbox', 'key': 'a'}",
        "{'type': 'checkbox', 'key': 'b', 'conditional': {'hide': '=a != true'}}",
        "{'type': 'textfield', 'key': 'c', 'conditional': {'hide': '=b != true'}}");
    FormValues accepted = Forms.accept(chain, FormValues.EMPTY, values("a", false, "b", true, "c", "through"));
    assertThat(accepted.get("c")).isNull();
    assertThat(Forms.accept(chain, FormValues.EMPTY, values("a", true, "b", true, "c", "in")).get("c")).isEqualTo("in");
  }

  @Test
  void answersEvenWhenFieldsHideEachOther() {
    FormSchema circle = Forms.of("{'type': 'checkbox', 'key': 'a', 'conditional': {'hide': '=b = true'}}",
        "{'type': 'checkbox', 'key': 'b', 'conditional': {'hide': '=a = true'}}");
    assertThat(Forms.accept(circle, FormValues.EMPTY, values("a", true, "b", true)).byKey()).isNotNull();
  }

  @Test
  void usesDefaultsWhereNothingWasGiven() {
    FormSchema defaults = Forms.of("{'type': 'number', 'key': 'days', 'defaultValue': 5}",
        "{'type': 'textfield', 'key': 'other', 'defaultValue': 'x'}");
    FormValues accepted = Forms.accept(defaults, values("other", null), FormValues.EMPTY);
    assertThat(accepted.number("days")).isEqualByComparingTo("5");
    assertThat(accepted.get("other")).isNull();
  }

  @Test
  void judgesWithWhatTheStepComputes() {
    FormSchema line = Forms.of("{'type': 'number', 'key': 'income'}", "{'type': 'number', 'key': 'perHead', 'readonly': true}",
        "{'type': 'textfield', 'key': 'why', 'conditional': {'hide': '=perHead < 6000'}, 'validate': {'required': true}}");
    FormValues accepted = Forms.VALIDATION.accept(line, FormValues.EMPTY, values("income", "20000", "perHead", 1),
        data -> values("perHead", data.number("income").divide(new BigDecimal(4)), "income", 1));
    assertThat(accepted.number("perHead")).isEqualByComparingTo("5000");
    assertThat(accepted.number("income")).isEqualByComparingTo("20000");
    assertThatThrownBy(() -> Forms.VALIDATION.accept(line, FormValues.EMPTY, values("income", "80000"),
        data -> values("perHead", data.number("income").divide(new BigDecimal(4))))).isInstanceOf(FormRefused.class);
  }
}
