package org.bangfu.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.cases.CasePause.Ask;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.identification.Course;
import org.bangfu.shared.ui.Page;
import org.bangfu.staff.Role;
import org.bangfu.tasks.OpenTask;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.TaskWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Waiting for the applicant from the page of a task, and what the pages say meanwhile. */
@IntegrationTest
@Import(Course.class)
class WaitingTaskTests {

  private static final String STEP = "Task_VerifyHousehold";

  @Autowired private Course course;
  @Autowired private Dossiers dossiers;
  @Autowired private Cases cases;
  @Autowired private TaskWork work;
  @Autowired private Screens screens;
  @Autowired private MutableClock clock;
  private String caseNo = "";

  @BeforeEach
  void aHouseholdToVerify() {
    clock.reset();
    caseNo = course.start(dossiers.household(Course.VILLAGE));
    course.acceptClue(caseNo);
    course.as(Role.VILLAGE, Course.VILLAGE);
  }

  @AfterEach
  void close() {
    screens.close();
    clock.reset();
  }

  @Test
  void whoHasTheTaskInHandMayWait() {
    screens.open("inbox/" + row().taskId());
    _assertNone(Button.class, button -> button.withText("等待申请人"));

    _click(_get(Button.class, button -> button.withText("认领")));

    _assertOne(Button.class, button -> button.withText("等待申请人"));
  }

  @Test
  void theTaskSaysWhatItWaitsForAndRunsOnAtAClick() {
    await();
    assertThat(text(_get(TaskHead.class))).contains("暂停计时至 2026-03-11").contains("其中等待申请人 3月2日至3月11日不计");
    assertThat(text(_get(WaitNotice.class))).contains("等待申请人补交材料（住院费用结算单）", "2026-03-12 自动恢复计时");
    _assertNone(Button.class, button -> button.withText("等待申请人"));

    _click(_get(Button.class, button -> button.withText("申请人已答复")));

    assertThat(text(_get(TaskHead.class))).doesNotContain("暂停计时");
    _assertNone(Button.class, button -> button.withText("申请人已答复"));
    _assertOne(Button.class, button -> button.withText("等待申请人"));
  }

  @Test
  void anAskWithoutAKindIsRefusedInTheDialogAndNothingWaits() {
    opened();
    _click(_get(Button.class, button -> button.withText("开始等待")));

    assertThat(text(_get(WaitDialog.class))).contains("请选择请申请人做什么。", "到 2026-03-11 为止");
    assertThat(row().waited().pauses()).isEmpty();
  }

  @Test
  void theDossierTellsTheTotalDueDateAndThatItStandsStill() {
    await();
    screens.go("households/" + cases.require(caseNo).householdId());

    assertThat(_get(Page.class).getElement().getOuterHTML()).contains("全案期限 2026-03-26", "暂停计时：等待申请人，至 2026-03-11",
        "自 2026年3月2日起 15 天（自然日，起始日不计），其中等待申请人 3月2日至3月11日不计，截止 2026年3月26日。");
  }

  private void await() {
    opened();
    _setValue(ask(), Ask.DOCUMENTS);
    _setValue(_get(TextArea.class, field -> field.withLabel("具体内容")), "住院费用结算单");
    _click(_get(Button.class, button -> button.withText("开始等待")));
  }

  private void opened() {
    work.claim(row().taskId(), row().version());
    screens.open("inbox/" + row().taskId());
    _click(_get(Button.class, button -> button.withText("等待申请人")));
  }

  @SuppressWarnings("unchecked")
  private static RadioButtonGroup<Ask> ask() {
    return _get(RadioButtonGroup.class, group -> group.withLabel("请申请人做什么"));
  }

  private TaskRow row() {
    OpenTask open = course.open(caseNo, STEP);
    return open.row();
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }
}
