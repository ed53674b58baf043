package org.bangfu.sandbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.sandbox.Sandbox;
import org.bangfu.sandbox.SandboxChanged;
import org.bangfu.sandbox.SandboxState;
import org.bangfu.sandbox.SandboxTest;
import org.bangfu.sandbox.Travel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@SandboxTest
class SandboxBarTests {

  @Autowired private Screens screens;
  @Autowired private SignIn signIn;
  @Autowired private Sandbox sandbox;
  @Autowired private ApplicationEventPublisher events;

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void theLoginPageShowsTheDayWithoutAWayOn() {
    screens.open("login");
    assertThat(text()).startsWith("沙盘日期 " + sandbox.state().today() + " 星期");
    assertThat(_find(Button.class, spec -> spec.withText("+1 天"))).isEmpty();
  }

  @Test
  void othersSeeTheDayOnly() {
    signIn.as("county1");
    screens.open("households");
    assertThat(text()).startsWith("沙盘日期 " + sandbox.state().today() + " 星期");
    assertThat(_find(Button.class, spec -> spec.withText("+1 天"))).isEmpty();
    assertThat(_find(Button.class, spec -> spec.withText("日期已变，刷新本页"))).isEmpty();
  }

  @Test
  void anAdministratorMovesOnByAPressAndThePageFollows() {
    LocalDate today = sandbox.state().today();
    signIn.as("admin1");
    screens.open("calendar");
    _click(_get(Button.class, spec -> spec.withText("+1 天")));
    arrive(today.plusDays(1));
    assertThat(_find(Button.class, spec -> spec.withText("日期已变，刷新本页"))).isEmpty();

    _click(_get(Button.class, spec -> spec.withText("+7 天")));
    arrive(today.plusDays(8));
  }

  @Test
  void theWaysOnComeBackThoughTheLastDayWasShownBeforeTheMoveWasOver() {
    SandboxState before = sandbox.state();
    LocalDate next = before.today().plusDays(1);
    signIn.as("admin1");
    screens.open("calendar");
    SandboxBar bar = _get(SandboxBar.class);
    _click(_get(Button.class, spec -> spec.withText("+1 天")));
    bar.show(new SandboxState(next, before.days() + 1, new SandboxState.Move(before.today(), next), false, 0));
    bar.show(new SandboxState(next, before.days() + 1, null, false, 0));
    arrive(next);
  }

  @Test
  void aDayIsChosenInTheDialogAndARefusalStaysInIt() {
    LocalDate today = sandbox.state().today();
    signIn.as("admin1");
    screens.open("calendar");
    _click(_get(Button.class, spec -> spec.withText("到某日…")));
    MoveDialog dialog = _get(MoveDialog.class);
    Button go = _get(dialog, Button.class, spec -> spec.withText("推进"));
    _click(go);
    assertThat(dialog.getElement().getTextRecursively()).contains("请选择要推进到的日期");
    _setValue(_get(dialog, DatePicker.class), today.plusDays(500));
    _click(go);
    assertThat(dialog.isOpened()).isTrue();
    _setValue(_get(dialog, DatePicker.class), today.plusDays(2));
    _click(go);
    arrive(today.plusDays(2));
  }

  @Test
  void whoSeesAnOldDayIsOfferedThePageAnew() {
    signIn.as("admin1");
    screens.open("calendar");
    new Travel(sandbox, signIn).days(1);
    events.publishEvent(new SandboxChanged(sandbox.state()));
    MockVaadin.clientRoundtrip();
    assertThat(_find(Button.class, spec -> spec.withText("日期已变，刷新本页"))).hasSize(1);
  }

  @Test
  void aMoveIsShownWithItsProgressAndItsTroubleInSentences() {
    signIn.as("admin1");
    screens.open("calendar");
    LocalDate today = sandbox.state().today();
    SandboxBar bar = _get(SandboxBar.class);
    bar.show(new SandboxState(today.plusDays(3), 3, new SandboxState.Move(today, today.plusDays(12)), false, 0));
    assertThat(text()).contains("正在推进到 " + today.plusDays(12));
    assertThat(_find(Button.class, spec -> spec.withText("+1 天"))).isEmpty();
    bar.show(new SandboxState(today, 0, null, true, 2));
    assertThat(text()).contains("推进停在 " + today).contains("有 2 项到期处理失败");
    assertThat(_find(Span.class, spec -> spec.withClasses("bf-sandbox-going"))).isEmpty();
  }

  private void arrive(LocalDate day) {
    Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
      MockVaadin.clientRoundtrip();
      assertThat(_find(Button.class, spec -> spec.withText("+1 天"))).hasSize(1);
      assertThat(text()).contains("沙盘日期 " + day);
    });
  }

  private static String text() {
    return _get(SandboxBar.class).getElement().getTextRecursively();
  }
}
