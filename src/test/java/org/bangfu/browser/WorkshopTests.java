package org.bangfu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bangfu.MutableClock;
import org.bangfu.cases.Dossiers;
import org.bangfu.design.SampleFamily;
import org.bangfu.engine.ModelPublisher;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A designer revises a process on the drawing, another person approves it, and it is taken back with one click. */
@BrowserTest
class WorkshopTests {

  private static final String VILLAGE = "500229001001";

  @Autowired private ModelPublisher publisher;
  @Autowired private TransactionTemplate transaction;
  @Autowired private RuntimeService courses;
  @Autowired private TaskService tasks;
  @Autowired private Dossiers dossiers;
  @Autowired private MutableClock clock;

  private final List<ProcessInstance> started = new ArrayList<>();

  @AfterEach
  void endCourses() {
    started.forEach(one -> courses.deleteProcessInstance(one.getId(), "test"));
  }

  @Test
  void aRenamedStepIsProposedApprovedFollowedByNewCasesAndTakenBack(Chromium chromium) {
    clock.reset();
    SampleFamily family = SampleFamily.next().released(publisher, transaction);
    ProcessInstance old = start(family);
    Page designer = Desk.of(chromium.desk(), "designer1").page();
    draft(designer, family);

    designer.locator("[data-element-id=Task_Review] .djs-hit").first().click();
    Locator name = designer.locator("[data-entry-id=name] [role=textbox], [data-entry-id=name] textarea, [data-entry-id=name] input").first();
    if (!name.isVisible()) {
      designer.locator("[data-group-id=group-general] .bio-properties-panel-group-header").click();
    }
    name.fill("乡镇联合复核");
    assertThat(designer.getByText("已保存")).isVisible();
    String review = proposed(designer);

    approve(chromium.desk(), review);
    ProcessInstance fresh = start(family);
    assertThat(stepOf(old)).isEqualTo("乡镇复核");
    assertThat(stepOf(fresh)).isEqualTo("乡镇联合复核");

    takeBack(chromium.desk(), family);
    assertThat(stepOf(start(family))).isEqualTo("乡镇复核");
  }

  private static String proposed(Page designer) {
    press(designer, "检查");
    assertThat(designer.getByText("引擎也接受")).isVisible();
    press(designer, "送审");
    dialog(designer).getByLabel("发布说明").fill("复核改为联合复核");
    dialog(designer).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("送审")).click();
    assertThat(designer.getByText("办理环节“乡镇联合复核”：名称由“乡镇复核”改为“乡镇联合复核”")).isVisible();
    assertThat(designer.locator("bangfu-comparison")).isVisible();
    // The address follows the page a moment later.
    assertThat(designer).hasURL(Pattern.compile(".*/design/review/\\d+"));
    return designer.url();
  }

  private static void approve(Page desk, String review) {
    Page county = Desk.of(desk, "county1").page();
    county.navigate(review);
    press(county, "批准发布");
    county.locator("vaadin-confirm-dialog-overlay vaadin-button[theme*=primary]").click();
    assertThat(county.getByText("已发布").first()).isVisible();
  }

  private static void takeBack(Page desk, SampleFamily family) {
    Page administrator = Desk.of(desk, "admin1").page();
    administrator.navigate("/design/family/" + family.name());
    press(administrator, "恢复上一版本");
    dialog(administrator).getByLabel("理由").fill("乡镇反映不便");
    dialog(administrator).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("恢复").setExact(true)).click();
    assertThat(administrator.getByText("已恢复修订 1")).isVisible();
  }

  private static void draft(Page page, SampleFamily family) {
    page.navigate("/design");
    page.locator(".bf-design-family", new Page.LocatorOptions().setHasText(family.name()))
        .getByRole(AriaRole.BUTTON).click();
    dialog(page).getByLabel("草稿标题").fill("联合复核");
    dialog(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("新建").setExact(true)).click();
    assertThat(page.locator("[data-element-id=Task_Review]").first()).isVisible();
  }

  private static Locator dialog(Page page) {
    return page.getByRole(AriaRole.DIALOG);
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
  }

  private ProcessInstance start(SampleFamily family) {
    ProcessInstance instance = courses.startProcessInstanceByKey(family.process(), dossiers.identification(VILLAGE).caseNo());
    started.add(instance);
    return instance;
  }

  private String stepOf(ProcessInstance instance) {
    return tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getName();
  }
}
