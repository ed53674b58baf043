package org.bangfu.oversight.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.calendar.CalendarCorrections;
import org.bangfu.cases.Dossiers;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class MovedDatesViewTests {

  private static final LocalDate BEGAN = LocalDate.of(2035, 3, 6);
  private static final String VILLAGE = "500229110203";

  @Autowired private CalendarCorrections corrections;
  @Autowired private Dossiers dossiers;
  @Autowired private Screens screens;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void theTownshipSeesWhatTheChangeMovedFromWhenToWhen() {
    jdbc.sql("""
            insert into inbox_task (task_id, group_id, due, due_days, due_unit, area, process, definition_id, task_key,
              task_name, created, priority)
            values (:task, :group, :due::timestamptz, 5, 'WORKING', :area, 'Try', 'Try:1', 'Task_Try', '试办移期',
              :began::timestamptz, 50)""")
        .param("task", UUID.randomUUID().toString()).param("group", "village:" + VILLAGE).param("area", VILLAGE)
        .param("due", at(BEGAN.plusDays(7)).toString()).param("began", at(BEGAN).toString()).update();
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    corrections.put(BEGAN.plusDays(1), false, "暴雪停工");

    signIn.as(Role.TOWNSHIP, "500229110000");
    screens.open("oversight/moved");
    Grid<?> grid = _get(Grid.class);
    assertThat(_size(grid)).isEqualTo(1);
    assertThat(shown(grid)).anySatisfy(text -> assertThat(text).contains("2035-03-13"))
        .anySatisfy(text -> assertThat(text).contains("2035-03-14"));

    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("oversight/moved");
    assertThat(_find(MovedDatesView.class)).isEmpty();
  }

  @Test
  void aWholeCaseThatMovedIsToldBesideTheSteps() {
    jdbc.sql("""
            insert into case_file(case_no, household_id, head_name, area, process, state, opened_at, opened_by_id, opened_by,
              total_due, total_days, total_unit)
            values ('YQ-2035-1', :household, '移期户', :area, 'Try', 'OPEN', :began::timestamptz, 1, '测试',
              :due::timestamptz, 5, 'WORKING')""")
        .param("household", dossiers.household(VILLAGE)).param("area", VILLAGE)
        .param("due", at(BEGAN.plusDays(7)).toString()).param("began", at(BEGAN).toString()).update();
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    corrections.put(BEGAN.plusDays(1), false, "暴雪停工");

    signIn.as(Role.TOWNSHIP, "500229110000");
    screens.open("oversight/moved");
    assertThat(shown(_get(Grid.class))).contains("2035-03-13", "2035-03-14");
    assertThat(((Component) _getCellComponent(_get(Grid.class), 0, "step")).getElement().getTextRecursively())
        .contains("全案期限", "移期户 YQ-2035-1");
  }

  private static List<String> shown(Grid<?> grid) {
    return _getFormattedRow(grid, 0);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(23, 59, 59).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
