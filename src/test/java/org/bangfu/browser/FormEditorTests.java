package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bangfu.engine.ModelCatalogue;
import org.bangfu.forms.Forms;
import org.bangfu.gate.Gate;
import org.bangfu.gate.ModelText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form in its editor, as a designer changes it. */
@ExtendWith(ChromiumExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class FormEditorTests {

  private static final Gate GATE = new Gate(new ModelCatalogue(), Forms.SCHEMAS);
  private static final Path VERIFY = Path.of("forms/identification/identification-verify.form");
  private static final ObjectMapper JSON = new ObjectMapper();

  private PartPage part;

  @BeforeAll
  void serve() {
    part = new PartPage("formeditor", "bangfu-form-editor");
  }

  @AfterAll
  void stop() {
    part.close();
  }

  static Stream<Path> forms() {
    return Stream.concat(PartPage.shipped("forms", ".form"), Stream.of(Path.of("src/test/resources/forms/everything.form")));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aRenamedFieldIsTheOnlyDifferenceAndTheFormPassesTheGate(Path file) throws IOException {
    String form = PartPage.read(file);
    ObjectNode expected = (ObjectNode) JSON.readTree(form);
    ObjectNode field = labelled(expected);
    Page page = part.open(given(form));

    rename(page, field.get("id").asText(), "𠮷家\"说明\"");
    String saved = part.save(page);
    field.put("label", "𠮷家\"说明\"");

    assertThat(part.faults()).isEmpty();
    assertThat(withDefaults(JSON.readTree(saved))).isEqualTo(withDefaults(expected));
    assertThat(GATE.check(new ModelText(file.toString(), saved.getBytes(StandardCharsets.UTF_8)))).isEmpty();
    page.close();
  }

  @Test
  void linesThatWereNotTouchedStayWhereTheyAre() {
    String form = PartPage.read(Path.of("forms/identification/identification-review.form"));
    Page page = part.open(given(form));
    String field = ((String) page.evaluate("window.part.editor.get('formFieldRegistry').getAll().find(one => one.key && one.label).id"));
    rename(page, field, "改过的名称");
    List<String> changed = part.save(page).lines().filter(line -> form.lines().noneMatch(line::equals)).toList();
    assertThat(changed).singleElement().asString().contains("改过的名称");
  }

  @Test
  void aChangeIsToldAndCanBeTakenBack() {
    Page page = part.open(given(PartPage.read(VERIFY)));
    rename(page, "Field_interviewee", "被访人");
    PartPage.await(page, "window.told.some(({ name }) => name === 'changed')");
    assertThat((String) page.evaluate("window.part.text")).contains("被访人");
    page.locator(".bf-editor-button.undo").click();
    PartPage.await(page, "window.part.text.includes('受访人')");
  }

  @Test
  void onlyComponentsOfTheProductAreOfferedInChinese() {
    Page page = part.open(given(PartPage.read(VERIFY)));
    assertThat(page.locator(".fjs-palette-field", new Page.LocatorOptions().setHasText("单行文本"))).isVisible();
    assertThat(page.locator(".fjs-palette-field[data-field-type=iframe]")).hasCount(0);
    page.evaluate("window.part.chosen = { id: 'Field_interviewee', number: 1 }");
    assertThat(page.locator(".bio-properties-panel-group-header-title").first()).hasText("基本信息");
    assertThat(page.locator(".fjs-palette-footer a, .fjs-powered-by-link, a[href*='bpmn.io']").first()).isAttached();
  }

  @Test
  void whatWasFoundIsAListThatLeadsToItsPlace() {
    Page page = part.open(given(PartPage.read(VERIFY)));
    page.evaluate("found => { window.part.findings = found; }", List.of(
        Map.of("element", "Field_interviewee", "level", "error", "text", "变量名重复")));
    page.locator(".bf-editor-finding").click();
    PartPage.await(page, "window.told.some(({ name, detail }) => name === 'selected' && detail.id === 'Field_interviewee')");
  }

  @Test
  void aTelephoneShowsTheFormAndSaysWhereToEditIt() {
    Page page = part.openOnPhone(given(PartPage.read(VERIFY)));
    assertThat(page.getByText("请在宽屏上编辑")).isVisible();
    assertThat(page.locator(".fjs-palette")).hasCount(0);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  private static void rename(Page page, String id, String label) {
    page.evaluate("id => { window.part.chosen = { id, number: 1 }; }", id);
    PartPage.await(page, "window.told.some(({ name, detail }) => name === 'selected' && detail.id === '" + id + "')");
    Locator group = page.locator("[data-group-id=group-general]");
    Locator field = group.locator("[data-entry-id=label] [contenteditable], [data-entry-id=label] input, "
        + "[data-entry-id=date-label] [contenteditable], [data-entry-id=group-label] [contenteditable]").first();
    if (!field.isVisible()) {
      group.locator(".bio-properties-panel-group-header").click();
    }
    field.fill(label);
  }

  /** The first field that has a label of its own. */
  private static ObjectNode labelled(JsonNode form) {
    return all(form).filter(one -> one.has("key") && one.has("label") && !one.get("type").asText().equals("datetime"))
        .map(ObjectNode.class::cast).findFirst().orElseThrow();
  }

  /** What form-js writes although it is so without being said. */
  private static JsonNode withDefaults(JsonNode form) {
    all(form).filter(one -> one.path("type").asText().equals("dynamiclist")).map(ObjectNode.class::cast).forEach(list -> {
      if (!list.has("showOutline")) {
        list.put("showOutline", true);
      }
      if (!list.has("isRepeating")) {
        list.put("isRepeating", true);
      }
    });
    return form;
  }

  private static Stream<JsonNode> all(JsonNode component) {
    return Stream.concat(Stream.of(component), StreamSupport.stream(component.path("components").spliterator(), false)
        .flatMap(FormEditorTests::all));
  }

  private static Map<String, Object> given(String text) {
    return new HashMap<>(Map.of("text", text, "label", "表单", "words", Map.of("narrow", "请在宽屏上编辑，此处只能查看。")));
  }
}
