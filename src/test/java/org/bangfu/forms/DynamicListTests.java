package org.bangfu.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bangfu.forms.Forms.map;
import static org.bangfu.forms.Forms.problems;
import static org.bangfu.forms.Forms.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DynamicListTests {

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
