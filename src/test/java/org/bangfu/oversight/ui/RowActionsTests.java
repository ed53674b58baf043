package org.bangfu.oversight.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.Timeline;
import org.bangfu.oversight.BoardRow;
import org.bangfu.shared.ui.FileLink;
import org.bangfu.staff.Role;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RowActionsTests {

  private static final String TOWNSHIP = "500229219000";
  private static final String VILLAGE = "500229219200";

  @Autowired private Screens screens;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  @Autowired private Dossiers dossiers;
  @Autowired private Timeline timeline;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  private String deployment = "";
  private String caseNo = "";

  @BeforeEach
  void aTaskOnTheBoard() {
    clock.reset();
    deployment = repository.createDeployment().addModelInstance("processes/act/Act.bpmn",
        Bpmn.createExecutableProcess("Act").camundaHistoryTimeToLive(1).startEvent().userTask("Task_Act").name("看板试办")
            .camundaCandidateGroups("village").endEvent().done()).deploy().getId();
    caseNo = dossiers.identification(VILLAGE).caseNo();
    runtime.startProcessInstanceByKey("Act", caseNo);
    signIn.as(Role.SUPERVISOR, TOWNSHIP);
    screens.open("oversight");
  }

  @AfterEach
  void close() {
    screens.close();
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void chosenRowsAreNudgedWithARemarkAndTheSecondTimeSaysSo() {
    assertThat(button("催办").isEnabled()).isFalse();

    nudge("请尽快");
    assertThat(timeline.ofCase(caseNo).get(0).what().note()).isEqualTo("请尽快");
    assertThat(told()).contains("已催办 1 项。");
    assertThat(_get(_get(BoardGrid.class), 0).nudged()).isEqualTo(clock.instant());
    assertThat(button("催办").isEnabled()).as("nothing is chosen any more").isFalse();

    nudge("");
    assertThat(told()).contains("1 项今天已经催办过，不再重复催办。");
  }

  @Test
  void theRowsCanBeTakenAlongAsAFile() {
    assertThat(_get(FileLink.class).getElement().hasAttribute("href")).isTrue();
  }

  private void nudge(String remark) {
    BoardRow row = _get(_get(BoardGrid.class), 0);
    _get(BoardGrid.class).asMultiSelect().select(row);
    _click(button("催办"));
    _setValue(_get(TextArea.class), remark);
    _click(_find(Button.class, found -> found.withText("催办")).stream()
        .filter(found -> !found.equals(button("催办"))).findFirst().orElseThrow());
  }

  private Button button(String text) {
    return _get(_get(RowActions.class), Button.class, found -> found.withText(text));
  }

  private static List<String> told() {
    return _find(Notification.class).stream().flatMap(shown -> _find(shown, Span.class).stream()).map(Span::getText)
        .toList();
  }
}
