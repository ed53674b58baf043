package org.bangfu.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who sees the times of which area. */
@IntegrationTest
@Import(Runs.class)
class FlowReachTests {

  private static final String PROCESS = "FlowReach";
  private static final AreaCode COUNTY = AreaCode.of(SignIn.COUNTY);
  private static final AreaCode TOWNSHIP = AreaCode.of(Runs.TOWNSHIP);
  private static final Months SPRING = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 3));

  @Autowired
  private Flow flow;
  @Autowired
  private Runs runs;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;

  @BeforeEach
  void aSupervisorOfTheCounty() {
    clock.reset();
    runs.deploy(PROCESS, "Task_Look");
    signIn.as(Role.SUPERVISOR, SignIn.COUNTY);
  }

  @AfterEach
  void remove() {
    runs.undeploy(PROCESS);
  }

  @Test
  void aTownshipSeesItselfAndNothingElse() {
    signIn.as(Role.SUPERVISOR, Runs.TOWNSHIP);
    assertThat(flow.areas()).containsExactly(TOWNSHIP);
    assertThat(flow.of(choice(TOWNSHIP)).empty()).isTrue();
    for (AreaCode foreign : List.of(COUNTY, AreaCode.of(Runs.OTHER_TOWNSHIP))) {
      assertThatThrownBy(() -> flow.of(choice(foreign))).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> flow.busiest(foreign, SPRING)).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void whoAnswersForNobodysWorkSeesNothing() {
    FlowPicture picture = flow.of(choice(TOWNSHIP));
    signIn.as(Role.VILLAGE, Runs.VILLAGE);
    assertThatThrownBy(() -> flow.of(choice(AreaCode.of(Runs.VILLAGE)))).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> flow.compare(picture, SPRING)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(flow::areas).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(flow::processes).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> flow.versions(PROCESS)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void anUnknownProcessOrVersionIsNotFound() {
    assertThatThrownBy(() -> flow.of(new FlowChoice("Nothing", null, COUNTY, SPRING))).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> flow.of(new FlowChoice(PROCESS, 9, COUNTY, SPRING))).isInstanceOf(NotFoundException.class);
  }

  private static FlowChoice choice(AreaCode area) {
    return new FlowChoice(PROCESS, null, area, SPRING);
  }
}
