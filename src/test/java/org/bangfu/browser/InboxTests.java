package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.bangfu.MutableClock;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The inbox by keyboard, through the browser's own buttons, with a colleague at the same task, and with a cut line. */
@BrowserTest
class InboxTests {

  private static final String VILLAGE = "500229001001";
  private static final String STEP = "走访邻里";
  private static final String FORM = """
      {"type":"default","id":"neighbours","schemaVersion":16,"components":[
        {"type":"textfield","key":"person","label":"走访人","id":"f1","validate":{"required":true}},
        {"type":"textarea","key":"opinion","label":"走访情况","id":"f2"}]}""";
  private static final Pattern OF_A_TASK = Pattern.compile(".*/inbox/[^?]+\\?view=unclaimed$");
  private static final Pattern OF_THE_LIST = Pattern.compile(".*/inbox\\?view=unclaimed$");

  @Autowired
  private RepositoryService repository;
  @Autowired
  private RuntimeService runtime;
  @Autowired
  private MutableClock clock;
  private String deployment = "";

  @BeforeEach
  void threeTasks() {
    clock.reset();
    deployment = repository.createDeployment().addString("forms/neighbours/neighbours.form", FORM)
        .addModelInstance("processes/neighbours/Neighbours.bpmn",
            Bpmn.createExecutableProcess("Neighbours").camundaHistoryTimeToLive(1).startEvent()
                .userTask("Task_Neighbours").name(STEP).camundaCandidateGroups("village:" + VILLAGE)
                .camundaFormRef("neighbours").camundaFormRefBinding("deployment").endEvent().done())
        .deploy().getId();
    for (int number = 0; number < 3; number++) {
      runtime.startProcessInstanceByKey("Neighbours");
    }
  }

  @AfterEach
  void remove() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void aTaskIsOpenedFilledInAndSubmittedWithoutAMouse(Chromium chromium) {
    Page page = list(chromium);
    tabTo(page, page.locator("vaadin-grid"));
    // Past the headings.
    page.keyboard().press("Tab");

    page.keyboard().press("Enter");
    assertThat(panel(page)).isFocused();
    page.keyboard().press("Escape");
    assertThat(panel(page)).isHidden();
    assertThat(page.locator("vaadin-grid")).isFocused();

    page.keyboard().press("Enter");
    assertThat(panel(page)).isFocused();
    tabTo(page, person(page));
    page.keyboard().type("贺月娥");
    page.keyboard().press("Control+Enter");
    assertThat(page.getByText("“" + STEP + "”已提交。")).isVisible();
    assertThat(panel(page)).isHidden();
    assertThat(page.locator("vaadin-grid")).isFocused();
    assertThat(rows(page)).hasCount(2);
  }

  @Test
  void escapeClosesADropDownBeforeItClosesTheTask(Chromium chromium) {
    Page page = list(chromium);
    rows(page).first().click();
    assertThat(panel(page)).isVisible();
    Locator due = page.locator(".bf-filter-due");
    due.click();
    assertThat(page.locator("vaadin-select-overlay[opened]")).isVisible();

    page.keyboard().press("Escape");
    assertThat(page.locator("vaadin-select-overlay[opened]")).isHidden();
    assertThat(panel(page)).isVisible();
    page.keyboard().press("Escape");
    assertThat(panel(page)).isHidden();
  }

  @Test
  void backAndForwardKeepTheFilterAndReloadingKeepsTheDraft(Chromium chromium) {
    Page page = list(chromium);
    rows(page).first().click();
    assertThat(page).hasURL(OF_A_TASK);

    page.goBack();
    assertThat(page).hasURL(OF_THE_LIST);
    assertThat(panel(page)).isHidden();
    assertThat(rows(page)).hasCount(3);
    page.goForward();
    assertThat(page).hasURL(OF_A_TASK);
    assertThat(panel(page)).isVisible();

    person(page).fill("贺月娥");
    assertThat(panel(page)).containsText("已保存");
    page.reload();
    assertThat(person(page)).hasValue("贺月娥");
    assertThat(panel(page)).containsText("已恢复上次保存的草稿");
  }

  @Test
  void whoeverIsSecondReadsWhyAndKeepsWhatWasTyped(Chromium chromium) {
    Page first = list(chromium);
    rows(first).first().click();
    person(first).fill("贺月娥");
    Page second = Desk.of(chromium.desk(), "village13").page();
    second.navigate(first.url());
    person(second).fill("吴春花");
    assertThat(panel(second)).containsText("已保存");

    submit(first);
    assertThat(first.getByText("“" + STEP + "”已提交。")).isVisible();
    submit(second);

    assertThat(panel(second)).containsText("这项任务已经由其他人办理");
    assertThat(person(second)).hasValue("吴春花");
  }

  @Test
  void whatIsTypedWhileTheLineIsCutIsSavedWhenItIsBack(Chromium chromium) {
    Page page = list(chromium);
    rows(page).first().click();
    assertThat(panel(page)).isVisible();

    page.context().setOffline(true);
    person(page).fill("贺月娥");
    assertThat(page.locator("vaadin-connection-indicator")).containsText("已填写的内容仍在本页");
    page.context().setOffline(false);

    assertThat(panel(page)).containsText("已保存");
    page.reload();
    assertThat(person(page)).hasValue("贺月娥");
  }

  /** The three tasks under a filter, read by a person of the village. */
  private static Page list(Chromium chromium) {
    Page page = Desk.of(chromium.desk(), "village1").page();
    page.navigate("/inbox?view=unclaimed");
    assertThat(rows(page)).hasCount(3);
    return page;
  }

  private static Locator rows(Page page) {
    return page.locator("vaadin-grid .bf-task-name:visible");
  }

  private static Locator panel(Page page) {
    return page.locator(".bf-task-panel");
  }

  private static Locator person(Page page) {
    return panel(page).getByLabel("走访人", new Locator.GetByLabelOptions().setExact(true));
  }

  private static void submit(Page page) {
    panel(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交").setExact(true)).click();
  }

  /** Goes on by Tab until the field has the keyboard, as somebody without a mouse would. */
  private static void tabTo(Page page, Locator field) {
    for (int press = 0; press < 20 && !(Boolean) field.evaluate("one => one.getRootNode().activeElement === one"); press++) {
      page.keyboard().press("Tab");
    }
    assertThat(field).isFocused();
  }
}
