package org.bangfu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** A Chromium in which several people sit at their own screens. */
class Chromium implements CloseableResource {

  private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
      "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--disable-dev-shm-usage");
  private static final double PATIENCE_MS = 20_000;

  private final Playwright playwright;
  private final Browser browser;
  private final String address;

  Chromium(Path executable, String address) {
    this.address = address;
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    playwright = Playwright.create(new Playwright.CreateOptions()
        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
        .setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  /** A fresh screen of an office desk, nobody signed in. */
  Page desk() {
    return screen(1440, 900);
  }

  /** A fresh screen of a phone, nobody signed in. */
  Page phone() {
    return screen(390, 844);
  }

  private Page screen(int width, int height) {
    BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBaseURL(address)
        .setLocale("zh-CN").setTimezoneId("Asia/Shanghai").setViewportSize(width, height));
    context.setDefaultTimeout(PATIENCE_MS);
    context.setDefaultNavigationTimeout(3 * PATIENCE_MS);
    return context.newPage();
  }

  /** What every open screen shows, for whoever has to find out why a test failed. */
  void keepPictures(Path folder) {
    int number = 0;
    for (BrowserContext context : browser.contexts()) {
      for (Page page : context.pages()) {
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(++number + ".png")).setFullPage(true));
      }
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
