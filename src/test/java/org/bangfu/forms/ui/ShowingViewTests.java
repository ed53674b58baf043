package org.bangfu.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bangfu.forms.Forms.map;
import static org.bangfu.forms.Forms.values;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.bangfu.forms.FileStore.StoredFile;
import org.bangfu.forms.FormValues;
import org.bangfu.shared.ui.InlineNotice;
import org.junit.jupiter.api.Test;

class ShowingViewTests extends FormScreen {

  @Test
  void textFollowsWhatIsTypedAndShowsMarkupAsText() {
    open(FormValues.EMPTY, "{'type': 'textfield', 'key': 'name', 'label': '姓名'}",
        "{'type': 'text', 'text': '**户主** {{name}}'}");
    Div text = _get(Div.class, spec -> spec.withClasses("bf-form-text"));
    _setValue(_get(TextField.class), "<img src=x onerror=alert(1)>");
    assertThat(markup(text)).contains("<strong>户主</strong>", "&lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img");
  }

  @Test
  void htmlIsCleaned() {
    open(FormValues.EMPTY, "{'type': 'html', 'content': '<p>好<script>alert(1)</script></p>'}");
    assertThat(markup(_get(Div.class, spec -> spec.withClasses("bf-form-text")))).isEqualTo("<p>好</p>");
  }

  @Test
  void expressionComputesUnseen() {
    open(FormValues.EMPTY, "{'type': 'number', 'key': 'a', 'label': '甲'}", "{'type': 'number', 'key': 'b', 'label': '乙'}",
        "{'type': 'expression', 'key': 'sum', 'expression': '=a + b', 'computeOn': 'change'}",
        "{'type': 'text', 'text': '合计 {{sum}} 元'}");
    _setValue(_get(TextField.class, spec -> spec.withLabel("甲")), "0.1");
    _setValue(_get(TextField.class, spec -> spec.withLabel("乙")), "1,000.2");
    assertThat(markup(_get(Div.class, spec -> spec.withClasses("bf-form-text")))).contains("合计 1000.3 元");
  }

  @Test
  void tableIsSortedAndPaged() {
    List<?> rows = List.of(map("n", "养老金", "v", new BigDecimal("900")), map("n", "低保", "v", new BigDecimal("10000")),
        map("n", "务工", "v", new BigDecimal("20")));
    open(values("rows", rows), "{'type': 'table', 'label': '收入', 'dataSource': '=rows', 'rowCount': 2, 'columns': ["
        + "{'label': '项目', 'key': 'n'}, {'label': '金额', 'key': 'v'}]}");
    assertThat(cells()).containsExactly("养老金", "900", "低保", "10000");
    _click(_get(Button.class, spec -> spec.withText("金额")));
    assertThat(cells()).containsExactly("低保", "10000", "养老金", "900");
    _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "下一页")));
    assertThat(cells()).containsExactly("务工", "20");
  }

  @Test
  void tableTakesItsColumnsFromAnExpressionAndSaysWhenItIsEmpty() {
    open(values("rows", List.of(), "cols", List.of(map("label", "甲", "key", "a"))),
        "{'type': 'table', 'label': '表', 'dataSource': 'rows', 'columnsExpression': '=cols'}");
    assertThat(_find(Button.class, spec -> spec.withText("甲"))).hasSize(1);
    assertThat(cells()).containsExactly("没有内容");
  }

  private List<String> cells() {
    return _get(NativeTable.class).getBody().getRows().stream()
        .flatMap(row -> row.getChildren()).map(cell -> ((NativeTableCell) cell).getText()).toList();
  }

  @Test
  void imageShowsOurOwnAndLinksOthers() {
    open(values("pic", "/photo.png"), "{'type': 'image', 'source': '=pic', 'alt': '房屋'}",
        "{'type': 'image', 'source': 'https://spy.example/x.png', 'alt': '外部'}",
        "{'type': 'image', 'source': 'javascript:alert(1)', 'alt': '坏'}");
    assertThat(_get(Image.class).getSrc()).isEqualTo("/photo.png");
    assertThat(_get(Anchor.class).getHref()).isEqualTo("https://spy.example/x.png");
    assertThat(_get(Anchor.class).getText()).isEqualTo("外部");
  }

  @Test
  void separatorAndSpacerTakeTheirPlace() {
    open(FormValues.EMPTY, "{'type': 'separator'}", "{'type': 'spacer', 'height': 30}");
    assertThat(_find(Hr.class)).hasSize(1);
    assertThat(_find(Div.class, spec -> spec.withAttribute("aria-hidden", "true"))).extracting(Div::getHeight)
        .containsExactly("30px");
  }

  @Test
  void buttonsSubmitAndReset() {
    open(values("a", "given"), "{'type': 'textfield', 'key': 'a', 'label': '甲'}",
        "{'type': 'button', 'label': '提交'}", "{'type': 'button', 'label': '重填', 'action': 'reset'}");
    _setValue(_get(TextField.class), "typed");
    _click(_get(Button.class, spec -> spec.withText("提交")));
    assertThat(host.submitted).isEqualTo(1);
    _click(_get(Button.class, spec -> spec.withText("重填")));
    assertThat(_get(TextField.class).getValue()).isEqualTo("given");
  }

  @Test
  void unknownTypeIsNamedAndTheRestWorks() {
    open(FormValues.EMPTY, "{'type': 'hologram', 'label': '全息'}", "{'type': 'iframe', 'label': '网页', 'url': 'https://a.cn'}",
        "{'type': 'textfield', 'key': 'a', 'label': '甲'}");
    assertThat(_find(InlineNotice.class)).extracting(notice -> notice.getElement().getTextRecursively())
        .anyMatch(text -> text.contains("hologram") && text.contains("全息")).anyMatch(text -> text.contains("iframe"));
    assertThat(_find(TextField.class)).hasSize(1);
  }

  @Test
  void documentPreviewListsPicturesAndLinksWithoutAFrame() {
    host.stored.add(new StoredFile("p1", "photo.png", "image/png", 2048));
    host.stored.add(new StoredFile("d1", "授权书.pdf", "application/pdf", 0));
    open(FormValues.EMPTY, "{'type': 'documentPreview', 'label': '材料'}");
    assertThat(_find(Image.class)).hasSize(1);
    assertThat(_find(Anchor.class)).extracting(link -> link.getElement().getTextRecursively())
        .containsExactly("photo.png", "授权书.pdf");
    open(values("docs", List.of(map("documentId", "x", "metadata", map("fileName", "a.pdf", "contentType", "application/pdf")))),
        "{'type': 'documentPreview', 'label': '材料', 'dataSource': '=docs'}");
    assertThat(_get(Anchor.class).getElement().getTextRecursively()).isEqualTo("a.pdf");
  }
}
