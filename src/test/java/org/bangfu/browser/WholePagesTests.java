package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.bangfu.cases.Dossiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a page asks for is there, and nothing it runs fails. */
@BrowserTest
class WholePagesTests {

  @Autowired
  private Dossiers dossiers;

  @Test
  void noPageAsksForWhatIsNotThere(Chromium chromium) {
    String dossier = "households/" + dossiers.household("500229001001");
    assertThat(faults(chromium, "county1", "inbox", "households", dossier, "staff", "parameters", "notifications", "password",
        "favicon.ico")).isEmpty();
    assertThat(faults(chromium, "admin1", "staff", "audit", "calendar", "parameters", "measures")).isEmpty();
    assertThat(faults(chromium, "supervisor1", "oversight", "oversight/workload")).isEmpty();
  }

  /** Refused or missing answers and scripts that stopped; a push connection may lose its session when its page goes. */
  private static List<String> faults(Chromium chromium, String account, String... addresses) {
    Page page = chromium.desk();
    List<String> faults = new ArrayList<>();
    page.onResponse(answer -> {
      if (answer.status() >= 400 && !answer.url().contains("v-r=push")) {
        faults.add(answer.status() + " " + answer.url());
      }
    });
    page.onPageError(faults::add);
    page.navigate("/");
    page.locator(".bf-login-account", new Page.LocatorOptions().setHasText(account)).click();
    assertThat(page.locator(".bf-person").first()).isVisible();
    for (String address : addresses) {
      page.navigate("/" + address);
      page.waitForLoadState(LoadState.NETWORKIDLE);
    }
    return faults;
  }
}
