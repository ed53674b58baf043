package org.bangfu.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bangfu.forms.Forms.map;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTests {

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<iframe src='https://a.cn'></iframe>",
      "<a href='javascript:alert(1)'>x</a>", "<p onclick='x()' style='position:fixed'>x</p>", "<style>*{}</style>",
      "<svg onload=alert(1)>", "<form action='/x'><input></form>", "<img src='https://spy.example/x.png'>",
      "<img src='//spy.example/x.png'>", "<object data='x'></object>", "<base href='https://a.cn'>",
      "<a href='data:text/html,<script>1</script>'>x</a>", "<img src='data:image/svg+xml;base64,PHN2Zz4='>"})
  void leavesNothingThatActsOrCallsOut(String hostile) {
    assertThat(SafeHtml.html(hostile).toLowerCase()).doesNotContain("script", "onerror", "onclick", "onload", "style",
        "<iframe", "<form", "<input", "<object", "<base", "spy.example", "data:", "<svg");
    assertThat(SafeHtml.markdown(hostile, false).toLowerCase()).doesNotContain("<script", "onerror", "spy.example");
  }

  @Test
  void keepsWhatOnlyShows() {
    assertThat(SafeHtml.html("<h3>标题</h3><p><b>粗</b> <a href='https://a.cn/x'>链接</a></p>"
        + "<table><tr><td>1</td></tr></table><img src='/photo.png'>"))
        .contains("<h3>标题</h3>", "<b>粗</b>", "rel=\"noopener noreferrer\"", "<td>1</td>", "<img src=\"/photo.png\">");
  }

  @Test
  void rendersMarkdownAndShowsMarkupOfDataAsText() {
    assertThat(SafeHtml.markdown("## 说明\n\n* **一**\n* 二", false)).contains("<h2>说明</h2>", "<strong>一</strong>");
    assertThat(SafeHtml.markdown("<img src=x onerror=alert(1)> **b**", true))
        .contains("&lt;img src=x onerror=alert(1)&gt;", "<strong>b</strong>");
  }

  @Test
  void showsMarkupInTemplateValuesAsText() {
    FormSchema schema = Forms.of("{'type': 'text', 'text': '## {{name}}\\n\\n**{{name}}**'}",
        "{'type': 'html', 'content': '<p>{{name}}</p>'}",
        "{'type': 'html', 'content': '=\\u0022<p>\\u0022 + name + \\u0022</p>\\u0022'}");
    Scope scope = Scope.of(map("name", "<img src=x onerror=a()> *张_三* [x](javascript:y)"), new Memo());
    String text = SafeHtml.markdown(schema.components().get(0).text("text", scope), false);
    assertThat(text).contains("<h2>&lt;img src=x onerror=a()&gt; *张_三* [x](javascript:y)</h2>").doesNotContain("<img", "<a");
    for (int html = 1; html <= 2; html++) {
      assertThat(SafeHtml.html(schema.components().get(html).text("content", scope)))
          .contains("<p>&lt;img src=x onerror=a()&gt;").doesNotContain("<img");
    }
  }

  @Test
  void fillsConditionsAndLoopsOfTemplates() {
    FormSchema schema = Forms.of("{'type': 'text', 'text': '{{#if n > 1}}有 {{n}} 项{{/if}}{{#if n > 5}}很多{{/if}}"
        + "{{#loop rows}}[{{this.name}}={{name}}]{{/loop}}'}");
    Scope scope = Scope.of(map("n", new BigDecimal(2),
        "rows", List.of(map("name", "a"), map("name", "b"))), new Memo());
    assertThat(SafeHtml.markdown(schema.components().get(0).text("text", scope), false))
        .isEqualToIgnoringWhitespace("<p>有 2 项[a=a][b=b]</p>");
  }

  @Test
  void evaluatesAgainOnlyWhatReadWhatChanged() {
    FormSchema schema = Forms.of("{'type': 'textfield', 'key': 'a', 'conditional': {'hide': '=b = 1'}}",
        "{'type': 'textfield', 'key': 'c', 'conditional': {'hide': '=d = 1'}}",
        "{'type': 'number', 'key': 'b'}", "{'type': 'number', 'key': 'd'}");
    Memo memo = new Memo();
    FormState.of(schema, FormValues.EMPTY, Forms.values("b", 2, "d", 2), memo);
    long first = memo.evaluations();
    FormState.of(schema, FormValues.EMPTY, Forms.values("b", 3, "d", 2, "a", "typed"), memo);
    assertThat(memo.evaluations() - first).isEqualTo(1);
  }
}
