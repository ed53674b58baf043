package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.bangfu.households.RegisterFile;
import org.bangfu.security.StartNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A register file on its way from a desk of the county. */
@BrowserTest
class RegisterImportTests {

  private static final int LARGER_THAN_A_FORM_TAKES = 12 << 20;

  @Autowired private Optional<StartNotice> loading;

  @BeforeEach
  void demonstrationIsThere() {
    Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> loading.flatMap(StartNotice::current).isEmpty());
  }

  @Test
  void largeFileTravelsWhileOneWorksOnAndItsResultIsHandedOut(Chromium chromium) throws IOException {
    Page page = Desk.of(chromium.desk(), "county1").page();
    page.navigate("/households");
    page.getByText("导入名册").click();
    send(page, "大名册.csv", new RegisterFile().household(RegisterFile.newNumber()).head("远道户")
        .household(RegisterFile.newNumber()).head("=1+1").text() + "\n".repeat(LARGER_THAN_A_FORM_TAKES));
    assertThat(result(page)).containsText("大名册.csv");
    page.navigate("/households");
    page.navigate("/households/import");
    assertThat(result(page)).containsText("已全部导入");

    send(page, "坏名册.csv", new RegisterFile().household(RegisterFile.newNumber()).head("坏户").text()
        .replace("健康\"", "=还行\""));
    assertThat(result(page)).containsText("不在可选项中");
    var sheet = page.waitForDownload(() -> page.getByText("下载结果表").click());
    org.assertj.core.api.Assertions.assertThat(Files.readString(sheet.path())).contains("2,健康状况,未导入,");
  }

  private static void send(Page page, String name, String text) {
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Locator result(Page page) {
    return page.locator(".bf-upload-run");
  }
}
