package org.bangfu.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bangfu.forms.Forms.map;
import static org.bangfu.forms.Forms.problems;
import static org.bangfu.forms.Forms.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChoiceAndDateFieldTests {

  private static final String YES_NO =
      "'values': [{'label': '是', 'value': 'yes'}, {'label': '否', 'value': 'no'}]";

  @Nested
  class Choices {

    private final FormSchema choices = Forms.of("{'type': 'radio', 'key': 'a', " + YES_NO + "}",
        "{'type': 'select', 'key': 'b', 'valuesExpression': '=for x in people return {label: x.name, value: x.no}'}",
        "{'type': 'taglist', 'key': 'c', 'valuesKey': 'tags'}");
    private final FormValues given = values("tags", List.of("甲", "乙"),
        "people", List.of(map("name", "张三", "no", new BigDecimal(1)), map("name", "李四", "no", new BigDecimal(2))));

    @Test
    void keepsWhatIsOffered() {
      FormValues accepted = Forms.accept(choices, given, values("a", "yes", "b", 2, "c", List.of("乙", "甲", "乙")));
      assertThat(accepted.get("a")).isEqualTo("yes");
      assertThat(accepted.number("b")).isEqualByComparingTo("2");
      assertThat(accepted.texts("c")).containsExactly("乙", "甲");
    }

    @Test
    void refusesWhatIsNotOffered() {
      assertThat(problems(choices, given, values("a", "maybe", "b", 3, "c", List.of("甲", "丙"))))
          .containsExactly("a choice", "b choice", "c choice");
      assertThat(problems(choices, given, values("a", List.of("yes"), "c", "甲"))).containsExactly("a choice", "c choice");
    }
  }

  @Nested
  class Dates {

    private final FormSchema dates = Forms.of("{'type': 'datetime', 'key': 'd', 'disallowPassedDates': true}",
        "{'type': 'datetime', 'subtype': 'time', 'key': 't', 'timeSerializingFormat': 'no_timezone', 'timeInterval': 15}",
        "{'type': 'datetime', 'subtype': 'datetime', 'key': 'b', 'timeSerializingFormat': 'utc_normalized'}",
        "{'type': 'datetime', 'subtype': 'datetime', 'key': 'o', 'timeSerializingFormat': 'utc_offset'}");

    @Test
    void keepsIsoText() {
      FormValues accepted = Forms.accept(dates, FormValues.EMPTY, values("d", "2026-03-01", "t", "14:30",
          "b", "2026-03-01T07:30", "o", "2026-03-01T07:30"));
      assertThat(accepted.get("d")).isEqualTo("2026-03-01");
      assertThat(accepted.get("t")).isEqualTo("14:30");
      assertThat(accepted.get("b")).isEqualTo("2026-02-28T23:30Z");
      assertThat(accepted.get("o")).isEqualTo("2026-03-01T07:30+08:00");
      assertThat(Forms.accept(dates, FormValues.EMPTY, accepted).get("b")).isEqualTo("2026-02-28T23:30Z");
    }

    @Test
    void refusesWhatIsNoDateOrTooEarly() {
      assertThat(problems(dates, FormValues.EMPTY, values("d", "2026-02-30", "t", "25:00", "b", "2026-03-01")))
          .containsExactly("d date", "t time", "b datetime");
      assertThat(problems(dates, FormValues.EMPTY, values("d", "2026-02-28", "t", "14:31")))
          .containsExactly("d passed", "t interval");
      assertThat(problems(dates, FormValues.EMPTY, values("d", "9999-01-01"))).containsExactly("d date");
    }

    @Test
    void takesDaysThatHadNoMidnight() {
      FormSchema birth = Forms.of("{'type': 'datetime', 'key': 'birth'}");
      assertThat(Forms.accept(birth, FormValues.EMPTY, values("birth", "1940-06-01")).get("birth")).isEqualTo("1940-06-01");
    }
  }

  @Test
  void takesOnlyFilesThatTheFieldAsksFor() {
    FormSchema files = Forms.of("{'type': 'filepicker', 'key': 'f', 'accept': 'image/*,.pdf', 'label': '照片'}");
    Map<String, Object> photo = map("id", "abc", "name", "a.jpg", "mediaType", "image/jpeg", "size", 3, "html", "<b>");
    FormValues accepted = Forms.accept(files, FormValues.EMPTY, values("f", List.of(photo)));
    assertThat(accepted.get("f").toString()).isEqualTo("[{id=abc, name=a.jpg, mediaType=image/jpeg, size=3}]");
    assertThat(problems(files, FormValues.EMPTY, values("f", List.of(photo, map("id", "b", "name", "b.pdf")))))
        .containsExactly("f oneFile");
    assertThat(problems(files, FormValues.EMPTY, values("f", List.of(map("id", "b", "name", "b.exe")))))
        .containsExactly("f fileType");
    assertThat(problems(files, FormValues.EMPTY, values("f", List.of(map("id", "../etc/passwd")))))
        .containsExactly("f files");
    assertThat(problems(files, FormValues.EMPTY, values("f", "abc"))).containsExactly("f files");
  }

  @Test
  void givesGatewaysTheFactsAndNothingElse() {
    FormSchema schema = Forms.of("{'type': 'radio', 'key': 'decision', 'properties': {'fact': 'true'}, " + YES_NO + "}",
        "{'type': 'number', 'key': 'votes', 'decimalDigits': 0, 'properties': {'fact': 'true'}}",
        "{'type': 'number', 'key': 'income', 'properties': {'fact': 'true'}}",
        "{'type': 'checkbox', 'key': 'signed', 'properties': {'fact': 'true'}}",
        "{'type': 'number', 'key': 'empty', 'properties': {'fact': 'true'}}",
        "{'type': 'textfield', 'key': 'name'}");
    FormValues accepted = Forms.accept(schema, FormValues.EMPTY,
        values("decision", "yes", "votes", "12", "income", "6000.5", "signed", true, "name", "张三"));
    assertThat(Facts.of(schema, accepted)).containsOnly(Map.entry("decision", "yes"), Map.entry("votes", 12L),
        Map.entry("income", 6000.5), Map.entry("signed", true));
  }
}
