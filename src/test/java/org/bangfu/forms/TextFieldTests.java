package org.bangfu.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bangfu.forms.Forms.problems;
import static org.bangfu.forms.Forms.values;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFieldTests {

  private static final String YES_NO =
      "'values': [{'label': '是', 'value': 'yes'}, {'label': '否', 'value': 'no'}]";

  private final FormSchema name = Forms.of("{'type': 'textfield', 'key': 'a', 'label': '姓名'}");

  @ParameterizedTest
  @ValueSource(strings = {"𠮷野家", "买买提·吐尔逊", "<img src=x onerror=alert(1)>", "</script>", "' OR 1=1", "${7*7}", "%_"})
  void keepsStrangeButHonestTextExactly(String typed) {
    assertThat(Forms.accept(name, FormValues.EMPTY, values("a", typed)).get("a")).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007", "\u202Egpj.exe", "a\u2066b", "\uFEFFx", "a\nb", "\uD842", "a\u0085b"})
  void refusesControlAndDirectionMarks(String typed) {
    assertThat(problems(name, FormValues.EMPTY, values("a", typed))).containsExactly("a characters");
  }

  @Test
  void letsTextAreasHaveLines() {
    FormSchema area = Forms.of("{'type': 'textarea', 'key': 'a'}");
    assertThat(Forms.accept(area, FormValues.EMPTY, values("a", "一\r\n二\t三\n")).get("a")).isEqualTo("一\n二\t三");
  }

  @Test
  void refusesTenMegabytesWithASentence() {
    assertThat(problems(name, FormValues.EMPTY, values("a", "字".repeat(10_000_000)))).containsExactly("a maxLength");
  }

  @Test
  void refusesListsAndMapsWhereTextBelongs() {
    assertThat(problems(name, FormValues.EMPTY, values("a", List.of("x")))).containsExactly("a kind");
    assertThat(problems(name, FormValues.EMPTY, values("a", Map.of("x", "y")))).containsExactly("a kind");
  }

  @Test
  void countsCharactersNotCodeUnits() {
    FormSchema two = Forms.of("{'type': 'textfield', 'key': 'a', 'validate': {'minLength': 2, 'maxLength': 2}}");
    assertThat(problems(two, FormValues.EMPTY, values("a", "𠮷野"))).isEmpty();
    assertThat(problems(two, FormValues.EMPTY, values("a", "𠮷"))).containsExactly("a minLength");
    assertThat(problems(two, FormValues.EMPTY, values("a", "𠮷野家"))).containsExactly("a maxLength");
  }

  @Test
  void matchesPatternsInLinearTime() {
    FormSchema evil = Forms.of("{'type': 'textfield', 'key': 'a', 'validate': {'pattern': '^(a+)+$'}}");
    assertThat(problems(evil, FormValues.EMPTY, values("a", "a".repeat(900) + "b"))).containsExactly("a pattern");
  }

  @Test
  void knowsPhonesAndMail() {
    FormSchema both = Forms.of("{'type': 'textfield', 'key': 'p', 'validate': {'validationType': 'phone'}}",
        "{'type': 'textfield', 'key': 'm', 'validate': {'validationType': 'email'}}");
    assertThat(problems(both, FormValues.EMPTY, values("p", "13812345678", "m", "a@b.cn"))).isEmpty();
    assertThat(Forms.accept(both, FormValues.EMPTY, values("p", "１３８ 1234 5678")).get("p")).isEqualTo("13812345678");
    assertThat(problems(both, FormValues.EMPTY, values("p", "12", "m", "a@"))).containsExactly("p phone", "m email");
  }

  @Test
  void asksForRequiredFieldsAndTakesBlanksForNothing() {
    FormSchema required = Forms.of("{'type': 'textfield', 'key': 'a', 'validate': {'required': true}}",
        "{'type': 'checkbox', 'key': 'b', 'validate': {'required': true}}",
        "{'type': 'checklist', 'key': 'c', 'validate': {'required': true}, " + YES_NO + "}",
        "{'type': 'filepicker', 'key': 'd', 'validate': {'required': true}}",
        "{'type': 'datetime', 'key': 'e', 'validate': {'required': true}}",
        "{'type': 'number', 'key': 'f', 'validate': {'required': '=b = false'}}");
    assertThat(problems(required, FormValues.EMPTY, values("a", "\u3000 ", "b", false, "c", List.of())))
        .containsExactly("a required", "b required", "c required", "d required", "e required", "f required");
  }
}
