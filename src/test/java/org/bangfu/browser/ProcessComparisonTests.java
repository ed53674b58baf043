package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two versions of a process side by side. */
@ExtendWith(ChromiumExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ProcessComparisonTests {

  private static final String MODEL = PartPage.read(Path.of("processes/identification/Identification.bpmn"));
  private static final Map<String, String> WORDS = Map.of("added", "新增", "removed", "删除", "changed", "改动", "moved", "移动",
      "failed", "模型无法显示");
  private static final String TOLD = "window.told.find(({ name }) => name === 'compared').detail";

  private PartPage part;

  @BeforeAll
  void serve() {
    part = new PartPage("compare", "bangfu-comparison");
  }

  @AfterAll
  void stop() {
    part.close();
  }

  @Test
  void whatDiffersIsMarkedOnItsSideAndTold() {
    Page page = open(MODEL.replace("Task_CompareData", "Task_Compared").replace("name=\"受理线索\"", "name=\"<b>受理\"".replace("<", "&lt;"))
        .replaceFirst("name=\"dueDays\" value=\"2\"", "name=\"dueDays\" value=\"9\""));
    assertThat(part.faults()).isEmpty();
    assertThat(page.locator("section:nth-child(1) .bf-difference-removed")).containsText("部门数据比对");
    assertThat(page.locator("section:nth-child(2) .bf-difference-added")).containsText("部门数据比对");
    assertThat(page.locator(".bf-editor-bar .bf-difference")).hasText(new String[] {"+ 新增", "− 删除", "≠ 改动", "↔ 移动"});
    assertThat(page.evaluate(TOLD + ".filter(({ element }) => element === 'Task_AcceptClue')")).isEqualTo(List.of(Map.of(
        "element", "Task_AcceptClue", "name", "<b>受理", "type", "bpmn:UserTask", "kind", "changed", "attributes", List.of(
            Map.of("name", "Properties.dueDays", "before", "2", "after", "9"),
            Map.of("name", "name", "before", "受理线索", "after", "<b>受理")))));
    assertThat(page.evaluate(TOLD + ".filter(({ kind }) => kind === 'added' || kind === 'removed').map(one => one.element)"))
        .isEqualTo(List.of("Task_CompareData", "Task_Compared"));
  }

  @Test
  void equalVersionsDifferInNothing() {
    Page page = open(MODEL.replace("\n", "\r\n"));
    assertThat(page.evaluate(TOLD)).isEqualTo(List.of());
    assertThat(page.locator(".bjs-powered-by")).hasCount(2);
  }

  @Test
  void whatIsOnlyDrawnElsewhereIsMoved() {
    Page page = open(MODEL.replaceFirst("(Task_AcceptClue_di\"[^>]*>\\s*<dc:Bounds x=\")", "$11"));
    assertThat(page.evaluate(TOLD + ".map(({ element, kind }) => `${element} ${kind}`)"))
        .isEqualTo(List.of("Task_AcceptClue moved"));
  }

  @Test
  void bothSidesMoveAndZoomTogether() {
    Page page = open(MODEL);
    page.locator(".bf-editor-button.zoomIn").click();
    page.evaluate("window.part.chosen = { id: 'Task_AcceptClue', number: 1 }");
    assertThat(page.locator(".djs-shape.selected")).hasCount(2);
    assertThat(page.locator(".bf-comparison-side").first().boundingBox().width).isGreaterThan(600);
    PartPage.await(page, """
        (() => {
          const [before, after] = [...document.querySelectorAll('[data-element-id=Task_AcceptClue] .djs-visual')]
            .map(one => one.getBoundingClientRect());
          const [left, right] = [...document.querySelectorAll('.bf-comparison-side')].map(one => one.getBoundingClientRect());
          return Math.abs(before.width - after.width) < 1
            && Math.abs((before.left - left.left) - (after.left - right.left)) < 2 && Math.abs(before.top - after.top) < 2;
        })()""");
  }

  @Test
  void aTelephoneShowsThemOneAboveTheOther() {
    Page page = part.openOnPhone(given(MODEL));
    assertThat(page.locator(".djs-shape").first()).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  private Page open(String after) {
    return part.open(given(after));
  }

  private static Map<String, Object> given(String after) {
    return Map.of("before", MODEL, "after", after, "titles", List.of("已发布", "草稿"), "words", WORDS, "label", "对照");
  }
}
