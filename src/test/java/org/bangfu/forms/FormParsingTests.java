package org.bangfu.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bangfu.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormParsingTests {

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "42", "null", "{}", "{\"components\": 3}", "{\"components\": [{}]}",
      "{\"components\": []} trailing", "{\"components\": [{\"type\": 7}]}"})
  void refusesWhatIsNoForm(String json) {
    assertThatThrownBy(() -> Forms.SCHEMAS.parse(json)).isInstanceOfSatisfying(BusinessException.class,
        refused -> assertThat(refused.key()).isEqualTo("forms.unreadable"));
  }

  @Test
  void parsesOnceForEachContent() {
    String json = Forms.json("{'type': 'textfield', 'key': 'name', 'label': '姓名'}");
    assertThat(Forms.SCHEMAS.parse(json)).isSameAs(Forms.SCHEMAS.parse(json));
  }

  @Test
  void keepsUnknownTypesForThePlaceholder() {
    FormSchema schema = Forms.of("{'type': 'hologram', 'label': '全息'}");
    assertThat(schema.components().get(0).type()).isEqualTo("hologram");
    assertThat(schema.components().get(0).label()).isEqualTo("全息");
  }

  @Test
  void refusesTwoFieldsWithOneKey() {
    refused("forms.key.duplicate", "{'type': 'textfield', 'key': 'a'}", "{'type': 'number', 'key': 'a'}");
    refused("forms.key.duplicate", "{'type': 'textfield', 'key': 'a'}",
        "{'type': 'group', 'components': [{'type': 'number', 'key': 'a'}]}");
  }

  @Test
  void letsRowsAndPathsReuseKeys() {
    Forms.of("{'type': 'textfield', 'key': 'a'}",
        "{'type': 'group', 'path': 'g', 'components': [{'type': 'number', 'key': 'a'}]}",
        "{'type': 'dynamiclist', 'path': 'l', 'components': [{'type': 'number', 'key': 'a'}]}");
  }

  @Test
  void refusesFieldsWithoutKeyAndWithStrangeKeys() {
    refused("forms.key.missing", "{'type': 'textfield', 'label': '姓名'}");
    refused("forms.key.invalid", "{'type': 'textfield', 'key': 'a[0]'}");
  }

  @Test
  void refusesPatternsThatBacktrack() {
    refused("forms.pattern.refused", "{'type': 'textfield', 'key': 'a', 'validate': {'pattern': '(a)\\\\1'}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=function(x) x", "=matches(a, b)", "=replace(a, b, c)", "=count(for x in 1..80000 return x)",
      "=count(for x in 1..n return x)", "=((((((((((((((1))))))))))))))",
      "=for a in l return for b in l return for c in l return 1"})
  void refusesExpressionsThatCouldRunLong(String expression) {
    refused("forms.expression.refused", "{'type': 'expression', 'key': 'a', 'expression': '" + expression + "'}");
  }

  @Test
  void refusesExpressionsOfThousandsOfSigns() {
    refused("forms.expression.refused",
        "{'type': 'expression', 'key': 'a', 'expression': '=1" + "+1".repeat(2_000) + "'}");
  }

  @Test
  void letsShortLoopsAndWordsInTextsPass() {
    Forms.of("{'type': 'expression', 'key': 'a', 'expression': '=for x in 1..12 return x'}",
        "{'type': 'expression', 'key': 'b', 'expression': '=\\u0022a function matches\\u0022'}");
  }

  @Test
  void refusesWhatIsNoFeel() {
    refused("forms.expression.unreadable", "{'type': 'textfield', 'key': 'a', 'conditional': {'hide': '=a >>> 3'}}");
  }

  @Test
  void refusesTemplatesThatAreNotClosed() {
    refused("forms.template.unreadable", "{'type': 'text', 'text': 'Hello {{name'}");
    refused("forms.template.unreadable", "{'type': 'text', 'text': '{{#if a}}Hello'}");
  }

  @Test
  void refusesFactsThatCouldCarryPersonalData() {
    refused("forms.fact.refused", "{'type': 'textfield', 'key': 'a', 'label': 'A', 'properties': {'fact': 'true'}}");
    refused("forms.fact.refused", "{'type': 'checklist', 'key': 'a', 'properties': {'fact': 'true'}}");
    refused("forms.fact.refused", "{'type': 'dynamiclist', 'path': 'l', 'components': ["
        + "{'type': 'number', 'key': 'a', 'properties': {'fact': 'true'}}]}");
    refused("forms.fact.refused", "{'type': 'radio', 'key': 'a', 'properties': {'fact': true}, 'values': ["
        + "{'label': 'x', 'value': '" + "x".repeat(65) + "'}]}");
  }

  @Test
  void refusesFormsTooDeepOrTooLong() {
    String nested = "{'type': 'textfield', 'key': 'a'}";
    for (int i = 0; i < 15; i++) {
      nested = "{'type': 'group', 'components': [" + nested + "]}";
    }
    refused("forms.tooBig", nested);
    assertThatThrownBy(() -> Forms.SCHEMAS.parse("x".repeat(2_000_000))).isInstanceOf(BusinessException.class);
  }

  private static void refused(String key, String... components) {
    assertThatThrownBy(() -> Forms.of(components)).isInstanceOfSatisfying(BusinessException.class,
        refused -> assertThat(refused.key()).isEqualTo(key));
  }
}
