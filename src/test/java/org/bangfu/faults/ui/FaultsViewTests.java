package org.bangfu.faults.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.faults.FailedStep;
import org.bangfu.faults.FailingCourse;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(FailingCourse.class)
class FaultsViewTests {

  private static final String TOWNSHIP = "500229106000";

  private static final int ATTEMPTS = 4;
  private static final String VILLAGE = "500229106002";

  @Autowired
  private FailingCourse course;
  @Autowired
  private Dossiers dossiers;
  @Autowired
  private Screens screens;
  @Autowired
  private SignIn signIn;

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void whereNothingWentWrongThePageSaysSo() {
    signIn.as(Role.SUPERVISOR, TOWNSHIP);
    screens.open("faults");

    assertThat(_get(H1.class).getText()).isEqualTo("运行故障");
    assertThat(_find(EmptyState.class)).hasSize(1);
    screens.go("faults?of=idle");
    assertThat(_find(EmptyState.class)).hasSize(1);
  }

  @Test
  void anAdministratorChoosesStepsAndHasThemTriedAgain() {
    String caseNo = dossiers.identification(VILLAGE).caseNo();
    course.deploy();
    try {
      course.start(caseNo);
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        course.attempt(caseNo);
      }
      signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
      screens.open("faults");
      Grid<FailedStep> grid = _get(Grid.class, spec -> spec.withPredicate(Grid::isVisible));
      Button again = _get(Button.class, spec -> spec.withText("重试所选"));
      assertThat(again.isEnabled()).isFalse();

      grid.asMultiSelect().select(_findAll(grid).stream().filter(step -> caseNo.equals(step.caseNo())).toList());
      _click(again);

      assertThat(course.retries(caseNo)).isEqualTo(1);
      assertThat(again.isEnabled()).isFalse();
    } finally {
      course.undeploy();
    }
  }
}
