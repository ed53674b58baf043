package org.bangfu.oversight.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.calendar.DueState;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.Holder;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class BoardViewTests {

  private static final String TOWNSHIP = "500229202000";
  private static final String VILLAGE = "500229202001";

  @Autowired
  private Screens screens;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;
  @Autowired
  private JdbcClient jdbc;

  @AfterEach
  void close() {
    screens.close();
    jdbc.sql("delete from inbox_task where task_id like 'board-%'").update();
  }

  @Test
  void aNumberOpensItsRowsAndTheAddressTellsThem() {
    clock.reset();
    task("board-late", "2026-02-27 23:59:59+08");
    task("board-soon", "2026-03-04 23:59:59+08");
    signIn.as(Role.SUPERVISOR, TOWNSHIP);
    screens.open("oversight");
    assertThat(_size(grid())).isEqualTo(2);

    String late = _find(BoardLink.class).stream().filter(link -> link.getHref().endsWith("due=overdue"))
        .map(BoardLink::getHref).findFirst().orElseThrow();
    assertThat(late).isEqualTo("oversight?area=" + VILLAGE + "&due=overdue");
    screens.go(late);

    assertThat(_size(grid())).isEqualTo(1);
    assertThat(_get(grid(), 0).taskId()).isEqualTo("board-late");
    assertThat(_find(BoardLink.class)).extracting(BoardLink::getHref).contains("oversight?area=" + TOWNSHIP + "&due=overdue");
  }

  @Test
  void anEmptyBoardSaysSo() {
    signIn.as(Role.TOWNSHIP, TOWNSHIP);
    screens.open("oversight");

    assertThat(_get(H1.class).getText()).isEqualTo("督办看板");
    _get(EmptyState.class);
  }

  @Test
  void anAddressThatCannotBeReadLeavesOutWhatItIs() {
    signIn.as(Role.TOWNSHIP, TOWNSHIP);
    screens.open("oversight?area=5002&holder=x.1&household=-1&due=late&step=%00");

    _get(EmptyState.class);
  }

  @Test
  void anAddressIsReadAsItWasWritten() {
    BoardFilter filter = new BoardFilter(AreaCode.of(VILLAGE), Holder.unit("village:" + VILLAGE), 4L, "Identification",
        "Task_Verify", DueState.IN_TIME, true, 14);

    assertThat(BoardAddress.read(BoardAddress.write(filter))).isEqualTo(filter);
  }

  private BoardGrid grid() {
    return _get(BoardGrid.class);
  }

  private void task(String id, String due) {
    jdbc.sql("""
            insert into inbox_task(task_id, group_id, due, area, case_no, household_id, head_name, process, definition_id,
              task_key, task_name, created, priority)
            values (:id, :group, cast(:due as timestamptz), :area, 'SB-1', 1, '张某', 'Identification', 'x', 'Task_X', '试办',
              timestamptz '2026-02-20 09:00+08', 50)""")
        .param("id", id).param("group", "village:" + VILLAGE).param("due", due).param("area", VILLAGE).update();
  }
}
