package org.bangfu.elimination.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.elimination.EndOfMonitoring;
import org.bangfu.identification.Course;
import org.bangfu.shared.ui.Page;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a household's page offers and shows of the end of monitoring. */
@IntegrationTest
@Import({Course.class, EndOfMonitoring.class})
class EndOfMonitoringViewTests {

  @Autowired private Course course;
  @Autowired private EndOfMonitoring end;
  @Autowired private Screens screens;
  @Autowired private JdbcClient jdbc;
  @Autowired private MutableClock clock;
  private long household;

  @BeforeEach
  void aMonitoredHousehold() {
    clock.reset();
    household = end.monitored(7);
    course.as(Role.VILLAGE, Course.VILLAGE);
  }

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void theVillageSeesTheConditionsWithTheirFiguresAndProposes() {
    open();
    _click(button("提出风险消除"));

    assertThat(text(_get(Dialog.class))).contains("监测时间", "纳入监测已满 7 个月，要求不少于 6 个月", "未达到",
        "近 6 个月没有收入测算", "户内 1 人中 1 人有劳动能力");
    _click(button("提出"));
    assertThat(page()).contains("XC-2026-", "提出风险消除");
    assertThat(_find(Button.class, spec -> spec.withText("提出风险消除"))).isEmpty();
  }

  @Test
  void aHouseholdWithoutLabourIsRefusedInTheDialogThatStaysOpen() {
    jdbc.sql("update household_member set labour = 'NONE' where household_id = ?").param(household).update();
    open();
    _click(button("提出风险消除"));
    _click(button("提出"));

    assertThat(text(_get(Dialog.class))).contains("整户无劳动能力，属兜底保障对象，不作风险消除");
  }

  @Test
  void anOpenEliminationShowsWhatItsGateAnswered() {
    String caseNo = end.start(household);
    end.propose(caseNo, 20_000);
    open();

    assertThat(page()).contains("消除条件", "条件全部达到", "人均参考收入最低 20000.00 元，高于现行监测线 6000.00 元");
  }

  @Test
  void onlyTownshipAndCountyMayRaiseARollBackOfWhatWasEliminated() {
    end.eliminate(household);
    course.as(Role.VILLAGE, Course.VILLAGE);
    open();
    assertThat(_find(Button.class, spec -> spec.withText("提请回退"))).isEmpty();
    assertThat(page()).contains("风险消除", "结束监测");
    screens.close();

    course.as(Role.TOWNSHIP, Course.TOWNSHIP);
    open();
    _click(button("提请回退"));
    assertThat(text(_get(Dialog.class))).contains("按再纳入识别");
    _click(button("提请"));
    assertThat(page()).contains("HT-2026-", "回退");
  }

  @Test
  void aDecreaseIsReportedWithItsReason() {
    open();
    _click(button("登记自然减少"));
    _click(button("登记"));

    assertThat(page()).contains("JS-2026-", "自然减少：整户死亡");
  }

  private void open() {
    screens.open("households/" + household);
  }

  private static Button button(String text) {
    return _get(Button.class, spec -> spec.withText(text));
  }

  private static String page() {
    return text(_get(Page.class));
  }

  private static String text(com.vaadin.flow.component.Component component) {
    return component.getElement().getOuterHTML();
  }
}
