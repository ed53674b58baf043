package org.bangfu.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.calendar.DueState;
import org.bangfu.calendar.Pause;
import org.bangfu.calendar.Paused;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.bangfu.tasks.TaskRows;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Import(OpenTasks.class)
@Transactional
class BoardSheetTests {

  private static final BoardFilter HERE = BoardFilter.EVERYTHING.in(AreaCode.of(OpenTasks.TOWNSHIP));

  @Autowired private BoardSheet sheet;
  @Autowired private Board board;
  @Autowired private OpenTasks tasks;
  @Autowired private TaskRows rows;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void aSupervisor() {
    clock.reset();
    signIn.as(Role.SUPERVISOR, OpenTasks.TOWNSHIP);
  }

  @Test
  void holdsTheRowsOfTheScreenInItsOrder() throws IOException {
    tasks.open(OpenTasks.VILLAGE, -1, "village:" + OpenTasks.VILLAGE);
    tasks.open(OpenTasks.VILLAGE, -6, "township:" + OpenTasks.TOWNSHIP);
    tasks.open(OpenTasks.VILLAGE, 9, "village:" + OpenTasks.VILLAGE);

    List<Row> written = written(HERE.due(DueState.OVERDUE), 2);

    assertThat(text(written.get(0))).containsExactly("户主", "所在村", "环节", "流程", "办理人", "办理期限", "状态", "逾期工作日",
        "最近动态", "督办情况");
    assertThat(written.subList(1, 3)).extracting(row -> row.getCellText(0)).isEqualTo(
        board.page(HERE.due(DueState.OVERDUE), null, 10).rows().stream().map(BoardRow::headName).toList());
    // Wednesday to Monday, with the worked Saturday of 28 February.
    assertThat(text(written.get(1)).subList(1, 9)).containsExactly("咸宜镇 / 青龙村", "试办Task_Try", "识别认定",
        "咸宜镇（待认领）", "2026-02-24", "已逾期", "5", "2026-03-02");
  }

  @Test
  void whatLooksLikeAFormulaIsText() throws IOException {
    for (String head : List.of("=1+1", "+张三", "-李四", "@王五", "<img src=x>")) {
      String task = tasks.open(OpenTasks.VILLAGE, -1, "village:" + OpenTasks.VILLAGE);
      jdbc.sql("update inbox_task set head_name = :head where task_id = :task").param("head", head).param("task", task)
          .update();
    }

    assertThat(written(HERE, 5).stream().skip(1)).allSatisfy(row -> {
      assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(0).getFormula()).isNull();
    }).extracting(row -> row.getCellText(0)).contains("=1+1", "+张三", "-李四", "@王五", "<img src=x>");
  }

  @Test
  void fiveThousandRowsAreWrittenEachOnce() throws IOException {
    jdbc.sql("""
            insert into inbox_task(task_id, group_id, due, area, case_no, household_id, head_name, process, definition_id,
              task_key, task_name, created, priority)
            select 'sheet-' || n, 'village:' || :village, timestamptz '2026-02-01 23:59:59+08' + n % 50 * interval '1 day',
              :village, 'SB-' || n, n, '户' || n, 'Identification', 'x', 'Task_X', '试办', timestamptz '2026-01-20', 50
            from generate_series(1, 5000) n""").param("village", OpenTasks.VILLAGE).update();

    assertThat(written(HERE, 5_000).stream().skip(1).map(row -> row.getCellText(0))).hasSize(5_000).doesNotHaveDuplicates();
  }

  @Test
  void aStepThatWaitsForTheApplicantIsInTimeOnTheBoardAndInTheSheet() throws IOException {
    String task = tasks.open(OpenTasks.VILLAGE, -1, "village:" + OpenTasks.VILLAGE);
    LocalDate today = LocalDate.now(clock);
    rows.waited(task, clock.instant().plus(12, ChronoUnit.DAYS),
        new Paused(List.of(new Pause(Pause.Reason.WAITING_FOR_APPLICANT, today, today.plusDays(10)))));

    assertThat(board.summary(HERE).all()).isEqualTo(new Tally(0, 0, 1, 1));
    assertThat(written(HERE, 1).get(1).getCellText(6)).isEqualTo("按期 暂停计时至 2026-03-11");
  }

  @Test
  void whoSeesNoBoardGetsNoSheet() {
    signIn.as(Role.VILLAGE, OpenTasks.VILLAGE);

    assertThatThrownBy(() -> sheet.write(HERE, Locale.CHINA, new ByteArrayOutputStream()))
        .isInstanceOf(NotFoundException.class);
  }

  private List<Row> written(BoardFilter filter, int expected) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(sheet.write(filter, Locale.CHINA, out)).isEqualTo(expected);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return book.getFirstSheet().read();
    }
  }

  private static List<String> text(Row row) {
    return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
  }
}
