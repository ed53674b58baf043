package org.bangfu.flow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import elemental.json.JsonValue;
import java.time.YearMonth;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.flow.Months;
import org.bangfu.flow.Runs;
import org.bangfu.flow.StepCounts;
import org.bangfu.flow.ui.FlowAddress.Comparison;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Chart;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.ProcessDiagram;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Import(Runs.class)
class FlowViewTests {

  private static final String PROCESS = "FlowScreen";

  @Autowired
  private Screens screens;
  @Autowired
  private SignIn signIn;
  @Autowired
  private Runs runs;
  @Autowired
  private StepCounts counts;
  @Autowired
  private MutableClock clock;
  @Autowired
  private JdbcClient jdbc;
  private String model = "";

  @BeforeEach
  void aSupervisorOfTheTownship() {
    clock.reset();
    model = runs.deploy(PROCESS, "Task_Look", "Task_Decide");
    signIn.as(Role.SUPERVISOR, Runs.TOWNSHIP);
    counts.renew();
  }

  @AfterEach
  void close() {
    screens.close();
    runs.undeploy(PROCESS);
    List.of("delete from step_run_uncounted where task_id in (select task_id from step_run where process = 'FlowScreen')",
        "delete from step_run where process = 'FlowScreen'", "delete from step_month where process = 'FlowScreen'",
        "delete from inbox_task where process = 'FlowScreen'").forEach(sql -> jdbc.sql(sql).update());
  }

  @Test
  void theDiagramIsColouredAndTheTableSaysTheSame() {
    runs.run(PROCESS, 1, "Task_Look", Runs.VILLAGE, "2026-03-02T09:00", "2026-03-02T10:00");
    runs.run(PROCESS, 1, "Task_Decide", Runs.VILLAGE, "2026-03-02T09:00", "2026-03-03T10:00");
    open("2026-02-27 23:59:59+08");
    screens.open("flow?process=" + PROCESS);

    ProcessDiagram diagram = _get(ProcessDiagram.class);
    String heat = json(diagram, "heat");
    assertThat(heat).contains("中位 1.0h · P90 1.0h", "候 1 · 退 0", "逾期 1", "中位 8.0h");
    assertThat(json(diagram, "legend")).contains("用时中位数（工作小时）", "不到 2", "8 以上");
    StepTable table = _get(StepTable.class);
    assertThat(table.getElement().getTextRecursively()).contains("试Look1.01.010110");
    assertThat(_find(Anchor.class, spec -> spec.withPredicate(link -> link.getHref().startsWith("oversight?"))))
        .extracting(Anchor::getHref).hasSize(2)
        .allSatisfy(rows -> assertThat(rows).contains("area=" + Runs.TOWNSHIP, "process=FlowScreen", "step=Task_Look"))
        .satisfiesOnlyOnce(rows -> assertThat(rows).contains("due=overdue"));
  }

  @Test
  void aChoiceIsAnAddressAndTheComparisonSaysWhatChanged() {
    runs.run(PROCESS, 1, "Task_Look", Runs.VILLAGE, "2025-03-03T09:00", "2025-03-03T12:00");
    runs.run(PROCESS, 1, "Task_Look", Runs.VILLAGE, "2026-03-02T09:00", "2026-03-02T10:00");
    screens.open("flow?process=" + PROCESS + "&from=2026-03&to=2026-03&with=year-before");

    assertThat(_get(DifferenceTable.class).getElement().getTextRecursively()).contains("快 2.0 小时（6", "1／1");
    assertThat(_get(Badge.class).getElement().getAttribute("data-tone")).isEqualTo("good");
    Select<Comparison> with = select("对比");
    _setValue(with, Comparison.BEFORE);
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters().getQueryString())
        .contains("with=before", "process=FlowScreen", "area=" + Runs.TOWNSHIP);
    assertThat(_get(DifferenceTable.class).getElement().getTextRecursively()).contains("对比期没有办结");
  }

  @Test
  void theTrendHasALineForEachStepAndAGapForAMonthWithoutRuns() {
    runs.run(PROCESS, 1, "Task_Look", Runs.VILLAGE, "2026-01-05T09:00", "2026-01-05T12:00");
    runs.run(PROCESS, 1, "Task_Look", Runs.VILLAGE, "2026-03-02T09:00", "2026-03-02T09:30");
    screens.open("flow?process=" + PROCESS + "&from=2026-01&to=2026-03");

    assertThat(json(_get(Chart.class), "option")).contains("[\"2026-01\",\"2026-02\",\"2026-03\"]", "[3,\"-\",0.5]", "试Look")
        .doesNotContain("试Decide");
    Select<TrendPanel.Measure> measure = select("看什么");
    _setValue(measure, TrendPanel.Measure.FINISHED);
    assertThat(json(_get(Chart.class), "option")).contains("[1,0,1]");
    screens.go("flow?process=" + PROCESS + "&from=2026-03&to=2026-03");
    assertThat(_find(Chart.class)).as("one month has no trend").isEmpty();
  }

  @Test
  void whereNothingWasDoneThePageSaysSo() {
    screens.open("flow?process=" + PROCESS);
    _get(EmptyState.class);
    assertThat(_find(ProcessDiagram.class)).isEmpty();
  }

  @Test
  void anAddressOutOfReachOrUnreadableShowsOnesOwn() {
    screens.open("flow?process=Nothing&version=x&area=" + SignIn.COUNTY + "&from=2026-13&to=later&with=own");
    Select<AreaCode> area = select("范围");
    assertThat(area.getValue()).isEqualTo(AreaCode.of(Runs.TOWNSHIP));
    Select<YearMonth> from = select("自");
    assertThat(from.getValue()).isEqualTo(YearMonth.of(2025, 4));
  }

  @Test
  void anAddressIsReadAsItWasWritten() {
    FlowAddress address = new FlowAddress("Identification", 3, AreaCode.of(Runs.TOWNSHIP),
        new Months(YearMonth.of(2025, 1), YearMonth.of(2025, 6)), Comparison.OWN,
        new Months(YearMonth.of(2024, 1), YearMonth.of(2024, 3)));
    assertThat(FlowAddress.read(address.write())).isEqualTo(address);
    assertThat(FlowAddress.read(QueryParameters.empty()).write().getQueryString()).isEmpty();
  }

  private static String json(Component part, String property) {
    return ((JsonValue) part.getElement().getPropertyRaw(property)).toJson();
  }

  @SuppressWarnings("unchecked")
  private static <T> Select<T> select(String label) {
    return _get(Select.class, spec -> spec.withLabel(label));
  }

  private void open(String due) {
    jdbc.sql("""
            insert into inbox_task(task_id, group_id, due, area, process, definition_id, task_key, task_name, created, priority)
            values ('flow-screen', :group, cast(:due as timestamptz), :area, :process, :definition, 'Task_Look', '试看', now(), 50)""")
        .param("group", "village:" + Runs.VILLAGE).param("due", due).param("area", Runs.VILLAGE)
        .param("process", PROCESS).param("definition", model).update();
  }
}
