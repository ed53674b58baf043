package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The picture of a process as the browser draws it, without an application around it. */
@ExtendWith(ChromiumExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ProcessDiagramTests {

  private static final Path SCRIPT = Path.of("src/main/resources/META-INF/resources/parts/diagram.js");
  private static final Path MODEL = Path.of("processes/identification/Identification.bpmn");
  private static final String PAGE = """
      <!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width, initial-scale=1'>
      <body><div style='height:30px'></div><bangfu-diagram style='height:34rem'></bangfu-diagram>""";
  private static final Map<String, String> WORDS = Map.of("current", "当前步骤", "passed", "已经过", "zoomIn", "放大",
      "zoomOut", "缩小", "fit", "显示全图", "enlarge", "全屏查看", "close", "退出全屏", "failed", "流程图无法显示");
  private static final String SHOW = """
      given => {
        const diagram = document.querySelector('bangfu-diagram');
        Object.assign(diagram, given);
        if (!customElements.get('bangfu-diagram')) {
          const script = document.createElement('script');
          script.type = 'module';
          script.src = '/parts/diagram.js';
          document.head.append(script);
        }
      }""";

  private HttpServer server;
  private Chromium chromium;

  @BeforeAll
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    byte[] script = Files.readAllBytes(SCRIPT);
    server.createContext("/", exchange -> answer(exchange, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
    server.createContext("/parts/diagram.js", exchange -> answer(exchange, "text/javascript", script));
    server.start();
    chromium = new Chromium(ChromiumExtension.browser().orElseThrow(), "http://localhost:" + server.getAddress().getPort());
  }

  @AfterAll
  void stop() {
    chromium.close();
    server.stop(0);
  }

  @Test
  void drawsTheShippedModelAndMarksCurrentAndPassedSteps() throws IOException {
    Page page = open(chromium.desk());
    show(page, Files.readString(MODEL), List.of("Task_VerifyHousehold", "Task_Gone"), List.of("Task_AcceptClue"));

    assertThat(page.locator(".djs-shape.bf-active")).hasCount(1);
    assertThat(page.locator(".djs-shape.bf-active")).containsText("入户核实");
    assertThat(page.locator(".djs-shape.bf-done")).containsText("受理线索");
    assertThat(page.locator(".djs-overlay .bf-token")).isVisible();
    assertThat(page.locator("bangfu-diagram .frame")).hasAttribute("aria-label", "识别认定流程图");
    assertThat(page.locator(".bjs-powered-by")).isVisible();
  }

  @Test
  void severalTokensOnOneStepAreCountedAndMarksMoveOnWithoutDrawingAnew() throws IOException {
    Page page = open(chromium.desk());
    String model = Files.readString(MODEL);
    show(page, model, List.of("Task_CompareData", "Task_VerifyHousehold", "Task_VerifyHousehold"), List.of());
    assertThat(page.locator(".bf-token", new Page.LocatorOptions().setHasText("2"))).isVisible();
    page.evaluate("document.querySelector('bangfu-diagram').shadowRoot.querySelector('.djs-container svg').kept = true");

    show(page, model, List.of("Task_AcceptClue"), List.of());
    assertThat(page.locator(".djs-shape.bf-active")).hasCount(1);
    assertThat(page.locator(".djs-shape.bf-active")).containsText("受理线索");
    assertThat(page.evaluate(
        "document.querySelector('bangfu-diagram').shadowRoot.querySelector('.djs-container svg').kept")).isEqualTo(true);
  }

  @Test
  void aTelephoneBeginsAtTheCurrentStepAndEnlargesToTheWholeScreen() throws IOException {
    Page page = open(chromium.phone());
    show(page, Files.readString(MODEL), List.of("Task_VerifyHousehold"), List.of());

    Locator step = page.locator(".djs-shape.bf-active .djs-visual > rect").first();
    assertThat(step).isVisible();
    assertThat(step.boundingBox().width).as("wide enough to read").isGreaterThan(60);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    Locator enlarge = page.locator("button.enlarge");
    assertThat(enlarge.boundingBox().width).as("a finger").isGreaterThanOrEqualTo(44);
    enlarge.click();
    assertThat(page.locator("dialog[open] .canvas")).isVisible();
    assertThat(page.locator("dialog .canvas").boundingBox().height).isGreaterThan(700);
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat(enlarge).isFocused();
  }

  @Test
  void aModelThatCannotBeReadIsASentenceAndTheNextOneIsDrawn() throws IOException {
    Page page = open(chromium.desk());
    show(page, "<not a model", List.of(), List.of());
    assertThat(page.getByText("流程图无法显示")).isVisible();

    show(page, Files.readString(MODEL), List.of("Task_AcceptClue"), List.of());
    assertThat(page.locator(".djs-shape.bf-active")).isVisible();
    assertThat(page.getByText("流程图无法显示")).isHidden();
  }

  @Test
  void markupInTheNameOfAStepStaysText() throws IOException {
    Page page = open(chromium.desk());
    String hostile = "&lt;img src=x onerror=document.title=1&gt;";
    show(page, Files.readString(MODEL).replace("name=\"受理线索\"", "name=\"" + hostile + "\""),
        List.of("Task_AcceptClue"), List.of());
    assertThat(page.locator(".djs-shape.bf-active")).containsText("img");
    assertThat(page.locator(".canvas img")).hasCount(0);
    assertThat(page.title()).isEmpty();
  }

  @Test
  void aPictureInAClosedPanelFitsOnceThePanelOpens() throws IOException {
    Page page = open(chromium.desk());
    page.evaluate("document.querySelector('bangfu-diagram').hidden = true");
    show(page, Files.readString(MODEL), List.of("Task_AcceptClue"), List.of());
    page.waitForFunction("document.querySelector('bangfu-diagram').shadowRoot?.querySelector('.bf-active')");
    page.evaluate("document.querySelector('bangfu-diagram').hidden = false");
    page.waitForFunction("""
        () => { const root = document.querySelector('bangfu-diagram').shadowRoot;
          const all = root.querySelector('.viewport').getBoundingClientRect();
          const area = root.querySelector('.canvas').getBoundingClientRect();
          return all.left >= area.left && all.right <= area.right && all.bottom <= area.bottom + 1; }""");
  }

  @Test
  void aMeasureColoursStepsWithTheirFiguresAndALegendInPlaceOfTheMarks() throws IOException {
    Page page = open(chromium.desk());
    show(page, Files.readString(MODEL), List.of(), List.of());
    page.evaluate("figures => Object.assign(document.querySelector('bangfu-diagram'), figures)", Map.of(
        "heat", Map.of(
            "Task_AcceptClue", Map.of("level", 0, "lines", List.of("中位 1.0h · P90 2.0h", "候 0 · 退 0"), "alarm", ""),
            "Task_VerifyHousehold", Map.of("level", 4, "lines", List.of("中位 30h · P90 45h"), "alarm", "逾期 3"),
            "Task_CompareData", Map.of("level", -1, "lines", List.of("<img src=x onerror=document.title=1>"), "alarm", ""),
            "Task_Gone", Map.of("level", 1, "lines", List.of("不在图中"), "alarm", "")),
        "legend", List.of("用时中位数", "不到 10", "10–20", "20–30", "30–40", "40 以上")));

    assertThat(page.locator(".bf-heat-0")).containsText("受理线索");
    assertThat(page.locator(".bf-heat-4")).containsText("入户核实");
    assertThat(page.locator(".bf-figures")).hasCount(3);
    assertThat(page.locator(".bf-figures strong:not(:empty)")).hasText("逾期 3");
    assertThat(page.locator(".level")).hasCount(5);
    assertThat(page.getByText("当前步骤")).isHidden();
    assertThat(page.locator(".canvas img")).hasCount(0);
    assertThat(page.evaluate("""
        () => { const root = document.querySelector('bangfu-diagram').shadowRoot;
          const fill = (level) => getComputedStyle(root.querySelector(`.bf-heat-${level} .djs-visual > rect`)).fill;
          return fill(0) !== fill(4); }""")).isEqualTo(true);

    page.evaluate("document.querySelector('bangfu-diagram').heat = {}");
    assertThat(page.locator(".bf-heat-4")).hasCount(0);
    assertThat(page.locator(".bf-figures")).hasCount(0);
  }

  private static Page open(Page page) {
    page.navigate("/");
    return page;
  }

  private static void show(Page page, String xml, List<String> active, List<String> done) {
    page.evaluate(SHOW, Map.of("xml", xml, "active", active, "done", done, "label", "识别认定流程图", "words", WORDS));
  }

  private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
