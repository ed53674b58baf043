package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A chart as the browser draws it, without an application around it. */
@ExtendWith(ChromiumExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ChartTests {

  private static final Path SCRIPT = Path.of("src/main/resources/META-INF/resources/parts/chart.js");
  private static final String PAGE = """
      <!doctype html><meta charset=utf-8><style>html { --bf-primary: #123456 }</style>
      <body><bangfu-chart></bangfu-chart><script type=module src=/parts/chart.js></script>""";
  private static final String SHOW = """
      () => {
        const chart = document.querySelector('bangfu-chart');
        chart.addEventListener('chart-chosen', event => { window.chosen = event.detail; });
        Object.assign(chart, { unit: '%', label: '走访率', option: {
          xAxis: { type: 'category', data: ['葛城街道', '<img src=x onerror=document.title=1>'] }, yAxis: { type: 'value' },
          series: [{ type: 'bar', name: '走访率', data: [50, 75] }] } });
      }""";

  private HttpServer server;
  private Chromium chromium;

  @BeforeAll
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    byte[] script = Files.readAllBytes(SCRIPT);
    server.createContext("/", exchange -> answer(exchange, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
    server.createContext("/parts/chart.js", exchange -> answer(exchange, "text/javascript", script));
    server.start();
    chromium = new Chromium(ChromiumExtension.browser().orElseThrow(), "http://localhost:" + server.getAddress().getPort());
  }

  @AfterAll
  void stop() {
    chromium.close();
    server.stop(0);
  }

  @Test
  void drawsBarsInTheColourOfThePageWithTheirUnit() {
    Page page = shown(chromium.desk());

    assertThat(page.locator("bangfu-chart svg path[fill='#123456']")).hasCount(2);
    assertThat(page.locator("bangfu-chart svg")).containsText("80%");
    assertThat(page.locator("bangfu-chart")).hasAttribute("aria-label", "走访率");
  }

  @Test
  void aClickedBarSaysWhichOneItIs() {
    Page page = shown(chromium.desk());
    page.locator("bangfu-chart svg path[fill='#123456']").nth(1).click();

    assertThat(page.evaluate("window.chosen.index")).isEqualTo(1);
    assertThat(page.evaluate("window.chosen.series")).isEqualTo("走访率");
  }

  @Test
  void markupInANameStaysText() {
    Page page = shown(chromium.desk());
    page.locator("bangfu-chart svg path[fill='#123456']").nth(1).hover();

    assertThat(page.locator("bangfu-chart svg")).containsText("<img src=x");
    assertThat(page.locator("bangfu-chart img")).hasCount(0);
    assertThat(page.title()).isEmpty();
  }

  @Test
  void paperShowsTheWholeChart() {
    Page page = shown(chromium.desk());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(600, 800);

    assertThat(page.locator("bangfu-chart svg")).hasAttribute("viewBox", Pattern.compile("0 0 \\d+ \\d+"));
    assertThat(page.locator("bangfu-chart svg").boundingBox().width).isLessThanOrEqualTo(600);
  }

  private static Page shown(Page page) {
    page.navigate("/");
    page.waitForFunction("customElements.get('bangfu-chart') !== undefined");
    page.evaluate(SHOW);
    assertThat(page.locator("bangfu-chart svg path[fill='#123456']")).hasCount(2);
    return page;
  }

  private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
