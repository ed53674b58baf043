package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** One person before a screen, in the words of what they see. */
class Desk {

  private static final String PASSWORD = "Chunfeng-2026";

  private final Page page;

  private Desk(Page page) {
    this.page = page;
  }

  /** A person of the demonstration signs in by typing name and password. */
  static Desk of(Page page, String username) {
    page.navigate("/login");
    page.getByLabel("用户名").fill(username);
    page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录").setExact(true)).click();
    assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
    return new Desk(page);
  }

  Page page() {
    return page;
  }

  /** Opens a case's task out of the inbox; its name stands at the head of the form. */
  Desk open(String caseNo, String task) {
    page.navigate("/inbox");
    page.getByText(caseNo).first().click();
    assertThat(panel()).containsText(task);
    return this;
  }

  Desk fill(String label, String text) {
    Locator field = panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).last();
    field.fill(text);
    field.press("Tab");
    return this;
  }

  /** Types a day; Enter takes it and closes the calendar. */
  Desk day(String label, String day) {
    Locator field = panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).last();
    field.fill(day);
    field.press("Enter");
    return this;
  }

  /** Fills the nth of several fields of one label, beginning with 0. */
  Desk fill(String label, int number, String text) {
    panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).nth(number).fill(text);
    return this;
  }

  /** Chooses in a group of radio buttons or boxes. */
  Desk choose(String group, String option) {
    panel().getByRole(group.isEmpty() ? AriaRole.GROUP : AriaRole.RADIOGROUP,
        new Locator.GetByRoleOptions().setName(group).setExact(true))
        .getByLabel(option, new Locator.GetByLabelOptions().setExact(true)).check();
    return this;
  }

  Desk tick(String group, String option) {
    panel().locator("vaadin-checkbox-group", new Locator.LocatorOptions().setHasText(group))
        .getByLabel(option, new Locator.GetByLabelOptions().setExact(true)).check();
    return this;
  }

  /** Chooses in a drop-down. */
  Desk select(String label, String option) {
    panel().locator("vaadin-select", new Locator.LocatorOptions().setHasText(label)).click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
    return this;
  }

  Desk press(String button) {
    panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
    return this;
  }

  /** Puts a photo into a file field and waits until it stands there. */
  Desk photo(String label) {
    Locator picker = panel().locator(".bf-form-picker", new Locator.LocatorOptions().setHasText(label));
    picker.locator("input[type=file]").setInputFiles(new FilePayload("照片.png", "image/png", png()));
    // The upload names the file while it is still on its way; the link to the stored one comes after.
    assertThat(picker.locator(".bf-form-files a").first()).isVisible();
    return this;
  }

  /** Submits the form; the task leaves the screen with a sentence that names it. */
  void submit(String task) {
    press("提交");
    assertThat(page.getByText("“" + task + "”已提交。")).isVisible();
  }

  Locator panel() {
    return page.locator(".bf-task-panel");
  }

  private static byte[] png() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return png.toByteArray();
  }
}
