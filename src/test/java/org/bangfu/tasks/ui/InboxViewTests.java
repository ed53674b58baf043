package org.bangfu.tasks.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.calendar.DueState;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.staff.Role;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.TaskWork;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class InboxViewTests {

  private static final String VILLAGE = "500229221206";
  private static final String FORM = """
      {"type":"default","id":"view-try","schemaVersion":16,"components":[
        {"type":"textfield","key":"person","label":"办理人员","id":"f1","validate":{"required":true}},
        {"type":"textarea","key":"opinion","label":"意见","id":"f2"}]}""";

  @Autowired
  private Screens screens;
  @Autowired
  private SignIn signIn;
  @Autowired
  private TaskWork work;
  @Autowired
  private RepositoryService repository;
  @Autowired
  private RuntimeService runtime;
  @Autowired
  private TaskService engineTasks;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private MutableClock clock;
  private SignedIn cadre = SignedIn.SYSTEM;
  private String deployment = "";
  private String first = "";

  @BeforeEach
  void threeOpenTasks() {
    clock.reset();
    cadre = signIn.as(Role.VILLAGE, VILLAGE);
    deployment = repository.createDeployment().addString("forms/look/view-try.form", FORM)
        .addModelInstance("processes/look/Look.bpmn", Bpmn.createExecutableProcess("Look").camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask("Task_Look").name("入户看看").camundaCandidateGroups("village:" + VILLAGE)
            .camundaFormRef("view-try").camundaFormRefBinding("deployment")
            .endEvent().done())
        .deploy().getId();
    for (int number = 0; number < 3; number++) {
      first = engineTasks.createTaskQuery()
          .processInstanceId(runtime.startProcessInstanceByKey("Look").getId()).singleResult().getId();
    }
  }

  @AfterEach
  void close() {
    screens.close();
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void listsTheTasksWithTheirNumber() {
    screens.open("inbox");

    assertThat(_size(list())).isEqualTo(3);
    assertThat(texts(ViewTabs.class)).containsSubsequence("全部", "3").containsSubsequence("我的", "0");
  }

  @Test
  void theDueDateInTheListSaysWhyItIsThatDay() {
    jdbc.sql("update inbox_task set due_days = 2, due_unit = 'WORKING', due = '2026-03-04 23:59:59+08' where task_id = ?")
        .param(first).update();
    screens.open("inbox");

    assertThat(list().getColumnByKey("due").getTooltipGenerator().apply(_get(list(), 0)))
        .isEqualTo("自 2026年3月2日起 2 个工作日（起始日不计），截止 2026年3月4日。");
    assertThat(list().getColumnByKey("due").getTooltipGenerator().apply(_get(list(), 1))).isNull();
  }

  @Test
  void aClickOpensTheTaskBesideTheList() {
    screens.open("inbox");

    _clickItem(list(), 0);

    assertThat(_get(H2.class).getText()).isEqualTo("入户看看");
    assertThat(list().compact()).isTrue();
    _get(TextField.class, field -> field.withLabel("办理人员"));
  }

  @Test
  void theFilterStandsInTheAddressAndIsReadFromIt() {
    screens.open("inbox?due=overdue&view=mine");

    assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("没有符合条件的任务");
    assertThat(InboxAddress.write(new InboxFilter(InboxFilter.View.MINE, null, null, null, DueState.OVERDUE, "张三"))
        .getQueryString()).isEqualTo("view=mine&due=overdue");
  }

  @Test
  void eachEmptyListSaysWhyItIsEmpty() {
    screens.open("inbox?view=mine");

    _click(_get(Button.class, button -> button.withText("查看未认领的任务")));

    assertThat(_size(list())).isEqualTo(3);
  }

  @Test
  void whatCannotBeReadInTheAddressIsLeftOut() {
    screens.open("inbox?area=%25&due=never&view=%27");

    assertThat(_size(list())).isEqualTo(3);
  }

  @Test
  void searchingNarrowsTheListAndStaysOutOfTheAddress() {
    screens.open("inbox");

    _setValue(_get(TextField.class, field -> field.withPlaceholder("户主姓名或案件编号")), "查无此人");

    assertThat(_find(EmptyState.class)).hasSize(1);
    _assertNone(TaskList.class);
  }

  @Test
  void submittingCompletesTheTaskAndClosesIt() {
    screens.open("inbox/" + first);
    _setValue(_get(TextField.class, field -> field.withLabel("办理人员")), "王五");

    submit();

    assertThat(engineTasks.createTaskQuery().taskId(first).count()).isZero();
    _assertNone(TaskPanel.class);
    assertThat(_size(list())).isEqualTo(2);
  }

  @Test
  void aRefusedFormKeepsWhatWasTypedAndMarksTheField() {
    screens.open("inbox/" + first);
    _setValue(_get(TextArea.class, field -> field.withLabel("意见")), "情况属实");

    submit();

    assertThat(_get(TextField.class, field -> field.withLabel("办理人员")).isInvalid()).isTrue();
    assertThat(_get(TextArea.class, field -> field.withLabel("意见")).getValue()).isEqualTo("情况属实");
    assertThat(_get(Button.class, button -> button.withText("提交")).isEnabled()).isTrue();
  }

  @Test
  void typingSavesADraftWhichTheNextOpeningShows() {
    screens.open("inbox/" + first);

    _setValue(_get(TextArea.class, field -> field.withLabel("意见")), "走访了邻居");

    assertThat(texts(TaskPanel.class)).contains("已保存 09:00");
    screens.close();
    screens.open("inbox/" + first);
    assertThat(_get(TextArea.class, field -> field.withLabel("意见")).getValue()).isEqualTo("走访了邻居");
    assertThat(_get(InlineNotice.class).getElement().getTextRecursively()).contains("已恢复上次保存的草稿");
  }

  @Test
  void aTaskDoneBySomebodyElseSaysSoAndKeepsTheInput() {
    screens.open("inbox/" + first);
    _setValue(_get(TextField.class, field -> field.withLabel("办理人员")), "王五");
    engineTasks.complete(first);

    submit();

    assertThat(_get(InlineNotice.class).getElement().getTextRecursively()).contains("已经由其他人办理");
    assertThat(_get(TextField.class, field -> field.withLabel("办理人员")).getValue()).isEqualTo("王五");
  }

  @Test
  void aTaskClaimedMeanwhileCanBeLoadedAnewWithTheInput() {
    screens.open("inbox/" + first);
    _setValue(_get(TextField.class, field -> field.withLabel("办理人员")), "王五");
    work.claim(first, work.open(first).row().version());

    submit();
    _click(_get(Button.class, button -> button.withText("载入最新状态")));

    assertThat(_get(TextField.class, field -> field.withLabel("办理人员")).getValue()).isEqualTo("王五");
    submit();
    _assertNone(TaskPanel.class);
  }

  @Test
  void claimingAndGivingBackChangeTheAction() {
    screens.open("inbox/" + first);

    _click(_get(Button.class, button -> button.withText("认领")));
    assertThat(work.open(first).row().assigneeId()).isEqualTo(cadre.staffId());
    _click(_get(Button.class, button -> button.withText("退还")));

    assertThat(work.open(first).row().assigneeId()).isNull();
  }

  @Test
  void theTaskOfAnotherVillageIsNotFoundByItsAddress() {
    signIn.as(Role.VILLAGE, "500229001204");

    screens.open("password");
    screens.go("inbox/" + first);

    _assertNone(TaskPanel.class);
    assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("没有找到");
  }

  @Test
  void aTaskThatVanishedFromTheListIsSaidAndTheListReadAnew() {
    screens.open("inbox");
    engineTasks.complete(first);

    screens.go("inbox/" + first);

    _assertNone(TaskPanel.class);
    assertThat(_size(list())).isEqualTo(2);
  }

  @Test
  void keysMoveAndOpen() {
    InboxView view = (InboxView) open();

    view.move(1);
    view.move(1);
    view.openRow(null);

    assertThat(_get(TaskPanel.class).taskId()).isEqualTo(_get(list(), 1).taskId());
    view.closeTask();
    _assertNone(TaskPanel.class);
  }

  private Component open() {
    screens.open("inbox");
    return _get(InboxView.class);
  }

  private static void submit() {
    _click(_get(Button.class, button -> button.withText("提交")));
  }

  private static TaskList list() {
    return _get(TaskList.class);
  }

  private static String texts(Class<? extends Component> place) {
    return String.join(" ", _find(_get(place), Span.class).stream().map(Span::getText).toList());
  }
}
