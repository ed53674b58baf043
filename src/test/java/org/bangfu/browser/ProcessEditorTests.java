package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** A process in its editor, as a designer changes it. */
@ExtendWith(ChromiumExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ProcessEditorTests {

  private static final Gate GATE = new Gate(new ModelCatalogue(), Forms.SCHEMAS);
  private static final Path IDENTIFICATION = Path.of("processes/identification/Identification.bpmn");
  private static final Pattern STEP = Pattern.compile("<bpmn:(?:user|service)Task id=\"(\\w+)\" name=\"([^\"]+)\"");
  private static final Map<String, String> WORDS = Map.of("undo", "撤销", "narrow", "请在宽屏上编辑，此处只能查看。",
      "failed", "模型无法显示", "tooLong", "模型超过 1 MB", "simulate", "试走流程");

  private PartPage part;

  @BeforeAll
  void serve() {
    part = new PartPage("modeler", "bangfu-modeler");
  }

  @AfterAll
  void stop() {
    part.close();
  }

  static Stream<Path> models() {
    return PartPage.shipped("processes", ".bpmn");
  }

  @ParameterizedTest
  @MethodSource("models")
  void aRenamedStepIsTheOnlyDifferenceAndTheModelPassesTheGate(Path file) {
    String model = PartPage.read(file);
    Matcher step = STEP.matcher(model);
    assertThat(step.find()).isTrue();
    Page page = part.open(given(model));

    rename(page, step.group(1), "核对𠮷家&<情况>");
    String saved = part.save(page);

    assertThat(part.faults()).isEmpty();
    assertThat(ModelFacts.of(saved)).containsExactlyElementsOf(
        ModelFacts.of(model.replace(step.group(), step.group().replace(step.group(2), "核对𠮷家&amp;&lt;情况&gt;"))));
    assertThat(GATE.check(new ModelText(file.toString(), saved.getBytes(StandardCharsets.UTF_8)))).isEmpty();
    assertThat(page.evaluate("[...window.part.untranslated].filter(text => /^[ -~]+$/.test(text))")).isEqualTo(List.of());
    page.close();
  }

  @Test
  void aChangeIsToldOnceItIsQuietAndCanBeTakenBack() {
    String model = PartPage.read(IDENTIFICATION);
    Page page = part.open(given(model));
    assertThat(page.locator(".bf-editor-button.undo")).isDisabled();
    rename(page, "Task_AcceptClue", "受理");
    PartPage.await(page, "window.told.some(({ name }) => name === 'changed')");
    assertThat((String) page.evaluate("window.part.text")).contains("id=\"Task_AcceptClue\" name=\"受理\"");

    page.locator(".bf-editor-button.undo").click();
    PartPage.await(page, "window.part.text.includes('name=\"受理线索\"')");
    assertThat(page.locator(".bf-editor-button.undo")).isDisabled();
    assertThat(page.locator(".bjs-powered-by")).isVisible();
  }

  @Test
  void anUntouchedModelIsGivenBackAsItCame() {
    String model = PartPage.read(IDENTIFICATION).replace("\n", "\r\n");
    Page page = part.open(given(model));
    assertThat(part.save(page)).isEqualTo(model);
    assertThat(part.told(page, "changed")).isZero();
  }

  @Test
  void charactersThatAreSpecialInXmlSurvive() {
    String model = PartPage.read(IDENTIFICATION).replace("\n", "\r\n")
        .replaceFirst("<bpmn:documentation>[^<]*</bpmn:documentation>",
            "<bpmn:documentation><![CDATA[一行 <b> & \"引号\" 𠮷\r\n二行]]></bpmn:documentation>");
    Page page = part.open(given(model));
    rename(page, "Task_AcceptClue", "受理");
    String saved = part.save(page);
    assertThat(ModelFacts.of(saved)).anyMatch(fact -> fact.contains("> documentation") && fact.endsWith("一行 <b> & \"引号\" 𠮷\n二行"));
    assertThat(ModelFacts.of(saved)).hasSameSizeAs(ModelFacts.of(model));
  }

  @Test
  void onlyWhatTheGateLetsThroughIsOffered() {
    Page page = part.open(given(PartPage.read(IDENTIFICATION)));
    choose(page, "Task_AcceptClue");
    assertThat(page.locator("[data-group-id=group-CamundaPlatform__UserAssignment]")).isVisible();
    assertThat(page.locator("[data-entry-id=candidateGroups]")).hasCount(1);
    assertThat(page.locator("[data-entry-id=assignee]")).hasCount(0);
    assertThat(page.locator("[data-entry-id=formType] option")).hasText(new String[] {"（无）", "本系统表单"});
    page.locator(".djs-context-pad [data-action=replace]").click();
    assertThat(page.locator(".djs-popup [data-id=replace-with-service-task]")).isVisible();
    assertThat(page.locator(".djs-popup [data-id=replace-with-script-task]")).hasCount(0);
    page.keyboard().press("Escape");

    choose(page, "Service_ComputeScopeFacts");
    assertThat(page.locator("[data-entry-id=implementationType] option[value=class]")).hasCount(0);
    assertThat(page.locator("[data-entry-id=implementationType] option[value=delegateExpression]")).hasCount(1);
  }

  @Test
  void aTemplateIsChosenInADialogAndKeepsWhatTheStepSays() {
    Page page = part.open(given(PartPage.read(IDENTIFICATION)));
    choose(page, "Task_AcceptClue");
    page.locator(".bio-properties-panel-select-template-button").click();
    page.locator(".bf-editor-choice", new Page.LocatorOptions().setHasText("办理任务")).click();
    PartPage.await(page, "window.told.some(({ name }) => name === 'changed')");
    assertThat((String) page.evaluate("window.part.text")).contains("camunda:modelerTemplate=\"org.bangfu.UserTask\"")
        .contains("camunda:formRef=\"identification-accept\" camunda:formRefBinding=\"deployment\" camunda:candidateGroups=\"township\"");
    assertThat(page.evaluate("window.part.editor.get('elementTemplates').getAll().length"))
        .as("shipped templates that the editor accepts").isEqualTo(22);
  }

  @Test
  void whatWasFoundStandsOnItsElementForPointerAndKeyboard() {
    Page page = part.open(given(PartPage.read(IDENTIFICATION)));
    page.evaluate("found => { window.part.findings = found; }", List.of(
        Map.of("element", "Task_AcceptClue", "level", "error", "text", "没有<img src=x>表单"),
        Map.of("element", "Task_Gone", "level", "error", "text", "不在图中")));
    Locator mark = page.locator(".bf-finding.error");
    assertThat(mark).hasCount(1);
    mark.focus();
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Tab");
    assertThat(mark.getByRole(AriaRole.TOOLTIP)).isVisible();
    assertThat(mark).hasText(Pattern.compile("没有<img src=x>表单"));
    page.keyboard().press("Enter");
    PartPage.await(page, "window.told.some(({ name, detail }) => name === 'selected' && detail.id === 'Task_AcceptClue')");
  }

  @Test
  void aTokenWalksThroughThePictureWithoutTouchingTheModel() {
    Page page = part.open(given(PartPage.read(IDENTIFICATION)));
    page.locator(".bf-editor-button.simulate").click();
    page.locator(".bts-context-pad[title=触发] >> visible=true").first().click();
    assertThat(page.locator(".bts-token").first()).isVisible();
    page.locator(".bf-editor-button.simulate").click();
    assertThat(page.locator(".djs-palette")).isVisible();
    assertThat(part.told(page, "changed")).isZero();
  }

  @Test
  void aTelephoneShowsTheModelAndSaysWhereToEditIt() {
    Page page = part.openOnPhone(given(PartPage.read(IDENTIFICATION)));
    assertThat(page.getByText("请在宽屏上编辑")).isVisible();
    assertThat(page.locator(".djs-shape").first()).isVisible();
    assertThat(page.locator(".djs-palette")).hasCount(0);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @Test
  void whatCannotBeReadIsASentence() {
    Page page = part.open(given("<not a model"));
    assertThat(page.getByText("模型无法显示")).isVisible();
    part.reopen(page, PartPage.read(IDENTIFICATION));
    assertThat(page.getByText("模型无法显示")).isHidden();
  }

  @Test
  void anEnglishScreenIsEnglish() {
    Map<String, Object> given = given(PartPage.read(IDENTIFICATION));
    given.put("language", "en");
    Page page = part.open(given);
    choose(page, "Task_AcceptClue");
    assertThat(page.locator(".bio-properties-panel-header-type")).hasText("User Task");
  }

  private static Map<String, Object> given(String text) {
    return new HashMap<>(Map.of("text", text, "words", WORDS, "label", "流程",
        "templates", PartPage.shipped("processes/templates", ".json").map(PartPage::read).toList()));
  }

  private static void rename(Page page, String element, String name) {
    choose(page, element);
    Locator field = page.locator("[data-entry-id=name] input, [data-entry-id=name] [role=textbox], [data-entry-id=name] textarea").first();
    if (!field.isVisible()) {
      page.locator("[data-group-id=group-general] .bio-properties-panel-group-header").click();
    }
    field.fill(name);
  }

  private static void choose(Page page, String element) {
    page.evaluate("id => { window.part.chosen = { id, number: (window.part.chosen.number ?? 0) + 1 }; }", element);
    PartPage.await(page, "window.told.some(({ name, detail }) => name === 'selected' && detail.id === '" + element + "')");
    assertThat(page.locator("[data-entry-id=id] input")).hasValue(element);
  }
}
