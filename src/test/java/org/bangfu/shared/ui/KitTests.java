package org.bangfu.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.bangfu.shared.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KitTests {

  private static final Instant NOW = Instant.parse("2026-11-23T04:31:00Z");
  private final TimeTexts times = new TimeTexts(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

  @BeforeEach
  void open() {
    MockVaadin.setup();
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  @Test
  void aRefusalIsShownAsItsSentenceEvenWhenFlowWrappedIt() {
    new ScreenErrors().error(new ErrorEvent(new RuntimeException(new NotFoundException())));
    assertThat(shown()).contains("error.notFound");
  }

  @Test
  void anythingElseIsShownWithANumberAndNothingOfTheInside() {
    new ScreenErrors().error(new ErrorEvent(new IllegalStateException("secret inside")));
    assertThat(shown()).contains("shared.error.unexpected").doesNotContain("secret");
  }

  @Test
  void errorNumbersAreEightHexDigits() {
    assertThat(ErrorNumber.logged(new IllegalStateException("for the log"))).matches("E-[0-9a-f]{8}");
  }

  @Test
  void markupInAValueStaysText() {
    KeyValues list = new KeyValues().put("name", "<img src=x onerror=alert(1)>");
    assertThat(list.getElement().getOuterHTML()).contains("&lt;img");
  }

  @Test
  void anAbsentValueLeavesItsPlaceEmptyForTheDash() {
    UI.getCurrent().add(new KeyValues().put("phone", (String) null));
    assertThat(_get(DescriptionList.Description.class).getText()).isEmpty();
  }

  @Test
  void momentsAreToldFromNearToFar() {
    Span any = new Span();
    assertThat(times.ago(any, NOW)).contains("shared.time.now");
    assertThat(times.ago(any, NOW.minus(Duration.ofMinutes(5)))).contains("shared.time.minutes");
    assertThat(times.ago(any, NOW.minus(Duration.ofHours(3)))).contains("shared.time.hours");
    assertThat(times.ago(any, NOW.minus(Duration.ofDays(3)))).contains("shared.time.days");
    assertThat(times.ago(any, NOW.minus(Duration.ofDays(60)))).isEqualTo("2026-09-24");
    assertThat(times.now()).isEqualTo("12:31");
    assertThat(times.dateTime(NOW)).isEqualTo("2026-11-23 12:31");
  }

  private static String shown() {
    _get(Notification.class);
    return _find(Span.class).stream().map(Span::getText).reduce("", String::concat);
  }
}
