package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/** A decision in its editor, as a designer changes it. */
@ExtendWith(ChromiumExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DecisionEditorTests {

  private static final Gate GATE = new Gate(new ModelCatalogue(), Forms.SCHEMAS);
  private static final Path SCOPE = Path.of("processes/identification/MonitoringScope.dmn");
  private static final Pattern DECISION = Pattern.compile("<decision id=\"(\\w+)\" name=\"([^\"]+)\"");

  private PartPage part;

  @BeforeAll
  void serve() {
    part = new PartPage("decision", "bangfu-decision");
  }

  @AfterAll
  void stop() {
    part.close();
  }

  static Stream<Path> models() {
    return PartPage.shipped("processes", ".dmn");
  }

  @ParameterizedTest
  @MethodSource("models")
  void aRenamedDecisionIsTheOnlyDifferenceAndTheModelPassesTheGate(Path file) {
    String model = PartPage.read(file);
    Matcher decision = DECISION.matcher(model);
    assertThat(decision.find()).isTrue();
    Page page = part.open(given(model));

    page.locator(".decision-table-name [contenteditable]").first().fill("𠮷家研判");
    String saved = part.save(page);

    assertThat(part.faults()).isEmpty();
    assertThat(ModelFacts.of(saved)).containsExactlyElementsOf(ModelFacts.of(
        model.replace(decision.group(), decision.group().replace(decision.group(2), "𠮷家研判"))));
    assertThat(GATE.check(new ModelText(file.toString(), saved.getBytes(StandardCharsets.UTF_8)))).isEmpty();
    assertThat(page.evaluate("[...window.part.untranslated].filter(text => /^[ -~]+$/.test(text))")).isEqualTo(List.of());
    page.close();
  }

  @Test
  void aCellIsChangedToldAndTakenBack() {
    Page page = part.open(given(PartPage.read(SCOPE)));
    page.locator("[data-element-id=Rule_LiftedBelowLine_In2] [contenteditable]").first().fill("< monitoringLine + 1");
    page.locator(".decision-table-name").first().click();
    PartPage.await(page, "window.told.some(({ name }) => name === 'changed')");
    assertThat((String) page.evaluate("window.part.text")).contains("&lt; monitoringLine + 1");

    page.locator(".bf-editor-button.undo").click();
    PartPage.await(page, "!window.part.text.includes('monitoringLine + 1')");
    assertThat(page.locator(".powered-by-logo, .dmn-icon-bpmn-io, .bjs-powered-by").first()).isVisible();
  }

  @Test
  void whatWasFoundIsAListThatLeadsToItsPlace() {
    Page page = part.open(given(PartPage.read(SCOPE)));
    page.evaluate("found => { window.part.findings = found; }", List.of(
        Map.of("element", "Rule_LiftedBelowLine_In2", "level", "error", "text", "<img src=x>不是 FEEL")));
    page.locator(".bf-editor-finding").press("Enter");
    assertThat(page.locator(".bf-editor-finding")).hasText("<img src=x>不是 FEEL");
    assertThat(page.locator("[data-element-id=Rule_LiftedBelowLine_In2]")).hasCSS("outline-style", "solid");
    PartPage.await(page, "document.activeElement.closest('[data-element-id=Rule_LiftedBelowLine_In2]') !== null");
  }

  @Test
  void theRelationsAreDrawnWithTheirPropertiesAndOfferNoKnowledgeModels() {
    Page page = part.open(given(PartPage.read(SCOPE)));
    page.locator(".view-drd-button").click();
    page.locator(".djs-shape[data-element-id=MonitoringScope]").click();
    assertThat(page.locator(".bio-properties-panel-group-header-title", new Page.LocatorOptions().setHasText("历史保存期限")))
        .isVisible();
    assertThat(page.locator(".djs-palette .entry[aria-label=新建决策]")).isVisible();
    assertThat(page.locator(".djs-palette [data-action*=knowledge-model], .djs-palette [data-action*=bkm]")).hasCount(0);
  }

  @Test
  void aTelephoneShowsTheTableAndSaysWhereToEditIt() {
    Page page = part.openOnPhone(given(PartPage.read(SCOPE)));
    assertThat(page.getByText("请在宽屏上编辑")).isVisible();
    assertThat(page.locator("[data-element-id=Rule_LiftedBelowLine_In2]")).hasCount(1);
    assertThat(page.locator("[contenteditable=true]")).hasCount(0);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  private static Map<String, Object> given(String text) {
    return new HashMap<>(Map.of("text", text, "label", "决策", "words", Map.of("narrow", "请在宽屏上编辑，此处只能查看。")));
  }
}
