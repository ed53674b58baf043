package org.bangfu.visits;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Header;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.absence.Absences;
import org.bangfu.absence.NewAbsence;
import org.bangfu.cases.Dossiers;
import org.bangfu.security.SignedIn;
import org.bangfu.security.WorkKind;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** In whose place somebody has a task is said wherever the task is shown. */
@IntegrationTest
@Import(VisitCourse.class)
class SubstituteBadgeTests {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

  @Autowired private VisitCourse course;
  @Autowired private Absences absences;
  @Autowired private Screens screens;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;

  @AfterEach
  void close() {
    screens.close();
    clock.reset();
  }

  @Test
  void theCardAndTheOpenTaskNameTheAbsent() {
    clock.reset();
    long household = course.monitored(LocalDate.of(2026, 3, 1));
    SignedIn absent = course.contact(household, "badge-away");
    SignedIn substitute = signIn.staff("badge-instead", Role.CONTACT, Dossiers.FOREIGN_VILLAGE);
    String caseNo = course.open(household, YearMonth.of(2026, 3));
    signIn.as(absent);
    absences.record(new NewAbsence(absent.staffId(), DAY, DAY, "学习培训",
        List.of(new NewAbsence.Part(WorkKind.VISITS, DAY, DAY, substitute.staffId()))));
    clock.set(DAY.atTime(9, 0));
    signIn.as(substitute);

    screens.open("inbox/" + course.row(caseNo, Visits.STEP).taskId());

    String badge = "代 " + absent.name();
    Header head = _get(Header.class, spec -> spec.withPredicate(it -> it.hasClassName("bf-task-head")));
    assertThat(texts(head)).contains(badge);
    Grid<?> list = _find(Grid.class).get(0);
    assertThat(list.getColumnByKey("card").isVisible()).as("cards beside an open task").isTrue();
    assertThat(texts(GridKt._getCellComponent(list, 0, "card"))).contains(badge);
  }

  private static List<String> texts(Component root) {
    return Stream.concat(Stream.of(root.getElement().getText()),
        root.getChildren().flatMap(child -> texts(child).stream())).toList();
  }
}
