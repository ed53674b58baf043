package org.bangfu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One front-end part on an empty page under a policy stricter than the application's: nothing may be evaluated or fetched. */
class PartPage implements AutoCloseable {

  private static final Path PARTS = Path.of("src/main/resources/META-INF/resources/parts");
  private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
      + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'none'; object-src 'none'";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String PAGE = """
      <!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width, initial-scale=1'><body></body>""";
  private static final String OPEN = """
      ({ tag, given }) => {
        document.body.replaceChildren(Object.assign(document.createElement(tag), given));
        window.part = document.body.firstChild;
        window.part.style.height = '860px';
      }""";
  private static final String LISTEN = """
      () => {
        window.told = [];
        for (const name of ['opened', 'failed', 'changed', 'refused', 'selected', 'compared']) {
          window.part.addEventListener(name, event => window.told.push({ name, detail: event.detail }));
        }
      }""";
  private static final String LOAD = """
      part => {
        const script = document.createElement('script');
        script.type = 'module';
        script.src = `/parts/${part}.js`;
        document.head.append(script);
      }""";

  private final HttpServer server;
  private final Chromium chromium;
  private final String part;
  private final String tag;
  private final List<String> faults = new ArrayList<>();

  PartPage(String part, String tag) {
    this.part = part;
    this.tag = tag;
    try {
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    server.createContext("/", exchange -> answer(exchange, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
    server.createContext("/parts/", exchange -> answer(exchange, "text/javascript",
        Files.readAllBytes(PARTS.resolve(exchange.getRequestURI().getPath().substring("/parts/".length())))));
    server.start();
    chromium = new Chromium(ChromiumExtension.browser().orElseThrow(), "http://localhost:" + server.getAddress().getPort());
  }

  /** Opens it with properties on a screen of an office desk and waits until it has drawn, or failed to. */
  Page open(Map<String, ?> properties) {
    return open(chromium.desk(), properties);
  }

  Page openOnPhone(Map<String, ?> properties) {
    return open(chromium.phone(), properties);
  }

  private Page open(Page page, Map<String, ?> properties) {
    page.onPageError(faults::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        faults.add(message.text());
      }
    });
    page.onRequest(this::inside);
    page.navigate("/");
    page.evaluate(OPEN, Map.of("tag", tag, "given", properties));
    page.evaluate(LISTEN);
    page.evaluate(LOAD, part);
    await(page, "window.told.some(({ name }) => name === 'opened' || name === 'failed' || name === 'compared')");
    return page;
  }

  /** Puts another text into a part that is open. */
  void reopen(Page page, String text) {
    page.evaluate("text => { window.told = []; window.part.text = text; }", text);
    await(page, "window.told.some(({ name }) => name === 'opened' || name === 'failed')");
    assertThat(told(page, "failed")).isZero();
  }

  /** Waits for something to be so; Playwright's own way to wait would evaluate a text in the page, which the policy forbids. */
  static void await(Page page, String expression) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(page.evaluate(expression))) {
      assertThat(System.nanoTime()).as(expression).isLessThan(until);
      page.waitForTimeout(50);
    }
  }

  /** How often an event came since the part was opened. */
  int told(Page page, String event) {
    return ((Number) page.evaluate("event => window.told.filter(({ name }) => name === event).length", event)).intValue();
  }

  String save(Page page) {
    return (String) page.evaluate("window.part.save()");
  }

  /** What failed, was refused by the policy, or was asked of another place. */
  List<String> faults() {
    return faults;
  }

  /** Every shipped file of a kind. */
  static Stream<Path> shipped(String root, String ending) {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void inside(Request request) {
    if (Stream.of("http://localhost:", "data:", "blob:").noneMatch(request.url()::startsWith)) {
      faults.add("asked " + request.url());
    }
  }

  @Override
  public void close() {
    chromium.close();
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
