package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.RepeatedTest;

@BrowserTest
class SigningInTests {

  /** Again and again: the login page's farewell once took the place of the session just signed in to. */
  @RepeatedTest(4)
  void aDemonstrationAccountIsOneClickAwayFromItsInbox(Chromium chromium) {
    Page page = chromium.desk();
    page.navigate("/");

    page.locator(".bf-login-account", new Page.LocatorOptions().setHasText("village1")).click();

    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("待办任务"))).isVisible();
    assertThat(page.locator("body")).containsText("贺月娥");
  }
}
