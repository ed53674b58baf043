package org.bangfu.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bangfu.forms.Forms.map;
import static org.bangfu.forms.Forms.values;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.bangfu.forms.FieldProblem;
import org.bangfu.forms.FormSchema;
import org.bangfu.forms.FormValues;
import org.bangfu.forms.Forms;
import org.bangfu.shared.ui.InlineNotice;
import org.junit.jupiter.api.Test;

class FormRendererTests extends FormScreen {

  private static final String LIST = "{'type': 'dynamiclist', 'path': 'rows', 'label': '人员', 'allowAddRemove': true,"
      + "'nonCollapsedItems': 2, 'showOutline': true, 'components': ["
      + "{'type': 'textfield', 'key': 'name', 'label': '姓名', 'validate': {'required': true}},"
      + "{'type': 'number', 'key': 'id', 'label': '编号', 'readonly': true},"
      + "{'type': 'textfield', 'key': 'why', 'label': '原因', 'conditional': {'hide': '=this.name != \\u0022其他\\u0022'}}]}";

  private TextField field(String label) {
    return _get(TextField.class, spec -> spec.withLabel(label));
  }

  private List<String> names() {
    return _find(TextField.class, spec -> spec.withLabel("姓名")).stream().map(TextField::getValue).toList();
  }

  @Test
  void groupsHaveHeadingsAndPathsAndColumns() {
    open(values("g", map("a", "1")), "{'type': 'group', 'path': 'g', 'label': '户情', 'showOutline': true, 'components': ["
        + "{'type': 'textfield', 'key': 'a', 'label': '甲', 'layout': {'row': 'r1', 'columns': 4}},"
        + "{'type': 'textfield', 'key': 'b', 'label': '乙', 'layout': {'row': 'r1', 'columns': null}}]}");
    assertThat(_get(H4.class).getText()).isEqualTo("户情");
    assertThat(field("甲").getValue()).isEqualTo("1");
    assertThat(_find(Div.class, spec -> spec.withClasses("bf-form-row"))).hasSize(2);
    assertThat(_get(Div.class, spec -> spec.withClasses("bf-form-sized")).getStyle().get("--bf-columns")).isEqualTo("4");
    _setValue(field("乙"), "2");
    assertThat(form.values().get("g")).isEqualTo(map("a", "1", "b", "2"));
  }

  @Test
  void hidesShowsAndRequiresAsTheValuesSay() {
    open(FormValues.EMPTY, "{'type': 'checkbox', 'key': 'own', 'label': '自有'}",
        "{'type': 'textfield', 'key': 'a', 'label': '地址{{if own then 1 else 2}}', 'defaultValue': '无',"
            + "'conditional': {'hide': '=own != true'}, 'validate': {'required': '=own'}, 'readonly': '=locked'}");
    assertThat(_find(TextField.class)).isEmpty();
    assertThat(form.values().byKey()).doesNotContainKey("a");
    _setValue(_get(Checkbox.class), true);
    assertThat(field("地址1").getValue()).isEqualTo("无");
    assertThat(field("地址1").isRequiredIndicatorVisible()).isTrue();
    _setValue(field("地址1"), "城口");
    _setValue(_get(Checkbox.class), false);
    assertThat(_find(TextField.class)).isEmpty();
    _setValue(_get(Checkbox.class), true);
    assertThat(field("地址1").getValue()).isEqualTo("城口");
  }

  @Test
  void dynamicListAddsRemovesAndFolds() {
    open(values("rows", List.of(map("name", "甲", "id", new BigDecimal(1)), map("name", "乙", "id", new BigDecimal(2)),
        map("name", "丙", "id", new BigDecimal(3)))), LIST);
    assertThat(names()).containsExactly("甲", "乙");
    _click(_get(Button.class, spec -> spec.withText("展开全部（3 行）")));
    assertThat(names()).containsExactly("甲", "乙", "丙");
    _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "删除第 2 行")));
    assertThat(names()).containsExactly("甲", "丙");
    assertThat(_find(TextField.class, spec -> spec.withLabel("编号")).get(1).getValue()).isEqualTo("3");
    _click(_get(Button.class, spec -> spec.withText("添加一行")));
    assertThat(names()).containsExactly("甲", "丙", "");
    _setValue(_find(TextField.class, spec -> spec.withLabel("姓名")).get(2), "其他");
    assertThat(_find(TextField.class, spec -> spec.withLabel("原因"))).hasSize(1);
    assertThat(form.values().rows("rows").get(2).text("name")).isEqualTo("其他");
  }

  @Test
  void agreesWithTheServerAboutWhatComesOutOfAList() {
    FormSchema schema = Forms.of(LIST);
    FormValues given = values("rows", List.of(map("name", "甲", "id", new BigDecimal(1), "secret", "s1"),
        map("name", "乙", "id", new BigDecimal(2), "secret", "s2")));
    open(schema, given);
    _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "删除第 1 行")));
    _click(_get(Button.class, spec -> spec.withText("添加一行")));
    _setValue(_find(TextField.class, spec -> spec.withLabel("姓名")).get(0), "乙改");
    assertThat(judged(schema, given)).extracting(FieldProblem::path).containsExactly("rows[1].name");
    _setValue(_find(TextField.class, spec -> spec.withLabel("姓名")).get(1), "新");
    List<FormValues> rows = Forms.accept(schema, given, form.values()).rows("rows");
    assertThat(rows.get(0).text("secret")).isEqualTo("s2");
    assertThat(rows.get(0).number("id")).isEqualByComparingTo("2");
    assertThat(rows.get(1).get("id")).isNull();
  }

  @Test
  void marksProblemsWhereTheyAreAndUnfoldsTheirRow() {
    FormSchema schema = Forms.of(LIST, "{'type': 'number', 'key': 'n', 'label': '数'}");
    open(schema, values("rows", List.of(map("name", "甲"), map("name", "乙"), map("name", ""))));
    _setValue(field("数"), "x");
    form.show(judged(schema, FormValues.EMPTY));
    assertThat(names()).hasSize(3);
    TextField third = _find(TextField.class, spec -> spec.withLabel("姓名")).get(2);
    assertThat(third.isInvalid()).isTrue();
    assertThat(third.getErrorMessage()).isEqualTo("请填写“姓名”。");
    assertThat(_get(InlineNotice.class).getElement().getTextRecursively()).contains("有 2 处需要修改");
    form.show(List.of(new FieldProblem("nowhere", "forms.problem.required", List.of("别处"))));
    assertThat(third.isInvalid()).isFalse();
    assertThat(_find(InlineNotice.class)).hasSize(2);
    form.show(List.of());
    assertThat(_find(InlineNotice.class)).isEmpty();
  }

  @Test
  void saysProblemsInEnglishToo() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    open(FormValues.EMPTY, "{'type': 'number', 'key': 'n', 'label': 'Votes'}");
    _setValue(field("Votes"), "-1");
    assertThat(field("Votes").getErrorMessage()).isEqualTo("\"Votes\" may not be negative.");
  }

  @Test
  void putsRecomputedValuesIntoReadOnlyFieldsAndTextOnly() {
    host.computing = data -> values("perHead", data.number("total").divide(new BigDecimal(4)), "total", 7);
    open(values("total", new BigDecimal(400)), "{'type': 'number', 'key': 'total', 'label': '总数'}",
        "{'type': 'number', 'key': 'perHead', 'label': '人均', 'readonly': true}",
        "{'type': 'text', 'text': '人均 {{perHead}}'}");
    assertThat(field("人均").getValue()).isEqualTo("100");
    _setValue(field("总数"), "800");
    assertThat(field("人均").getValue()).isEqualTo("200");
    assertThat(field("总数").getValue()).isEqualTo("800");
    assertThat(markup(_get(Div.class, spec -> spec.withClasses("bf-form-text")))).contains("人均 200");
    assertThat(form.values().byKey()).containsOnlyKeys("total");
  }

  @Test
  void putsRecomputedValuesIntoRows() {
    host.computing = data -> values("rows", data.rows("rows").stream()
        .map(row -> map("id", row.text("name").length())).toList());
    open(values("rows", List.of(map("name", "甲"), map("name", "乙乙"))), LIST);
    assertThat(_find(TextField.class, spec -> spec.withLabel("编号"))).extracting(TextField::getValue)
        .containsExactly("1", "2");
    _setValue(_find(TextField.class, spec -> spec.withLabel("姓名")).get(0), "甲甲甲");
    assertThat(_find(TextField.class, spec -> spec.withLabel("编号"))).extracting(TextField::getValue)
        .containsExactly("3", "2");
  }

  @Test
  void onlyShowsWhenItIsReadOnly() {
    host.readOnly = true;
    open(values("rows", List.of(map("name", "甲"))), LIST, "{'type': 'filepicker', 'key': 'f', 'label': '照片'}");
    assertThat(_find(TextField.class)).allMatch(TextField::isReadOnly);
    assertThat(_find(Button.class, spec -> spec.withText("添加一行"))).isEmpty();
    assertThat(_find(FileUpload.class)).isEmpty();
    form.setReadOnly(false);
    assertThat(_find(TextField.class, spec -> spec.withLabel("姓名"))).noneMatch(TextField::isReadOnly);
    assertThat(_find(Button.class, spec -> spec.withText("添加一行"))).hasSize(1);
  }

  @Test
  void filepickerStoresListsAndRemoves() {
    open(FormValues.EMPTY, "{'type': 'filepicker', 'key': 'f', 'label': '照片', 'accept': 'image/*', 'multiple': true}");
    FileUpload upload = _get(FileUpload.class);
    assertThat(upload.getAcceptedFileTypes()).containsExactly("image/*");
    upload.receive(UI.getCurrent(), "a.png", new byte[] {1, 2, 3});
    MockVaadin.clientRoundtrip();
    assertThat(form.values().get("f").toString()).contains("a.png", "f0");
    upload.receive(UI.getCurrent(), "b.exe", new byte[] {1});
    upload.receive(UI.getCurrent(), "c.png", "<html>".getBytes(StandardCharsets.UTF_8));
    upload.receive(UI.getCurrent(), "d.png", new byte[10 * 1024 * 1024 + 1]);
    MockVaadin.clientRoundtrip();
    assertThat(host.stored).hasSize(1);
    assertThat(_get(Span.class, spec -> spec.withClasses("bf-form-problem")).getText())
        .isEqualTo("文件超过 10 MB，请压缩后再上传。");
    _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "删除文件 a.png")));
    assertThat(form.values().get("f")).isEqualTo(List.of());
  }
}
