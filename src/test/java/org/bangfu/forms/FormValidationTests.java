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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormValidationTests {

  private static final String YES_NO =
      "'values': [{'label': '是', 'value': 'yes'}, {'label': '否', 'value': 'no'}]";

  @Nested
  class Numbers {

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

  @Nested
  class Words {

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

  @Nested
  class ServerDecides {

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
  }

  @Nested
  class Lists {

    private final String columns = "'components': [{'type': 'textfield', 'key': 'name', 'validate': {'required': true}},"
        + "{'type': 'number', 'key': 'id', 'readonly': true},"
        + "{'type': 'number', 'key': 'amount', 'conditional': {'hide': '=this.name = \\u0022none\\u0022'}},"
        + "{'type': 'expression', 'key': 'no', 'expression': '=i[1]'}]";
    private final FormSchema growing =
        Forms.of("{'type': 'dynamiclist', 'path': 'rows', 'allowAddRemove': true, " + columns + "}",
            "{'type': 'expression', 'key': 'sum', 'expression': '=sum(rows.amount)'}");
    private final FormSchema fixed = Forms.of("{'type': 'dynamiclist', 'path': 'rows', " + columns + "}");
    private final FormValues given = values("rows", List.of(map("name", "甲", "id", new BigDecimal(1), "hid", "x"),
        map("name", "乙", "id", new BigDecimal(2), "hid", "y")));

    @Test
    void namesTheRowOfAProblem() {
      assertThat(problems(growing, given, values("rows", List.of(map("name", "甲"), map("name", ""),
          map("name", "丙", "amount", "x"))))).containsExactly("rows[1].name required", "rows[2].amount number");
    }

    @Test
    void keepsWhatAPersonMayNotWriteInTheRowsThatStay() {
      FormValues accepted = Forms.accept(growing, given, values("rows", List.of(
          map("name", "乙改", "id", 2, "hid", "y", "amount", "5"), map("name", "新", "id", 77, "amount", "6"))));
      FormValues first = accepted.rows("rows").get(0);
      assertThat(first.number("id")).isEqualByComparingTo("2");
      assertThat(first.text("hid")).isEqualTo("y");
      assertThat(first.text("name")).isEqualTo("乙改");
      assertThat(first.number("no")).isEqualByComparingTo("1");
      assertThat(accepted.number("sum")).isEqualByComparingTo("11");
    }

    @Test
    void letsNobodyForgeAReadOnlyValueInANewRow() {
      FormValues accepted = Forms.accept(growing, given,
          values("rows", List.of(map("name", "新", "id", 77, "hid", "forged", "amount", "6"))));
      assertThat(accepted.rows("rows").get(0).get("id")).isNull();
      assertThat(accepted.rows("rows").get(0).get("hid")).isNull();
    }

    @Test
    void addsAndRemovesNothingWhereTheListIsFixed() {
      FormValues accepted = Forms.accept(fixed, given, values("rows", List.of(map("name", "改"), map("name", "乙"),
          map("name", "多"))));
      assertThat(accepted.rows("rows")).hasSize(2);
      assertThat(accepted.rows("rows").get(0).text("name")).isEqualTo("改");
      assertThat(accepted.rows("rows").get(0).text("hid")).isEqualTo("x");
    }

    @Test
    void hidesByTheRowsOwnValues() {
      FormValues accepted = Forms.accept(growing, FormValues.EMPTY,
          values("rows", List.of(map("name", "none", "amount", "5"), map("name", "some", "amount", "5"))));
      assertThat(accepted.rows("rows").get(0).get("amount")).isNull();
      assertThat(accepted.rows("rows").get(1).number("amount")).isEqualByComparingTo("5");
    }

    @Test
    void opensWithTheDefaultRepetitions() {
      FormSchema three = Forms.of("{'type': 'dynamiclist', 'path': 'rows', 'defaultRepetitions': 3, 'components': ["
          + "{'type': 'number', 'key': 'n', 'defaultValue': 1}]}");
      assertThat(Forms.accept(three, FormValues.EMPTY, FormValues.EMPTY).rows("rows")).hasSize(3);
    }

    @Test
    void refusesThousandsOfRows() {
      List<Map<String, Object>> rows = java.util.stream.IntStream.range(0, 5_000)
          .mapToObj(i -> Map.<String, Object>of("name", "n" + i)).toList();
      assertThat(problems(growing, FormValues.EMPTY, values("rows", rows))).containsExactly("rows rows");
    }

    @Test
    void readsListsInListsAndGroupsWithPaths() {
      FormSchema deep = Forms.of("{'type': 'group', 'path': 'g', 'components': [{'type': 'dynamiclist', 'path': 'l',"
          + "'allowAddRemove': true, 'components': [{'type': 'dynamiclist', 'path': 'm', 'allowAddRemove': true,"
          + "'components': [{'type': 'number', 'key': 'n'}]}]}]}");
      FormValues typed = values("g", map("l", List.of(map("m", List.of(map("n", "1"), map("n", "bad"))))));
      assertThat(problems(deep, FormValues.EMPTY, typed)).containsExactly("g.l[0].m[1].n number");
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
