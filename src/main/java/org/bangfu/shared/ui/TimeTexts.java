package org.bangfu.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How the screens write moments and days, in the product's zone. */
@org.springframework.stereotype.Component
public class TimeTexts {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final Clock clock;

  public TimeTexts(Clock clock) {
    this.clock = clock;
  }

  /** The clock behind these texts, for kits that reckon with today themselves. */
  public Clock clock() {
    return clock;
  }

  /** E.g. {@code 2026-11-23 12:31}. */
  public String dateTime(Instant when) {
    return MINUTE.format(when.atZone(clock.getZone()));
  }

  /** E.g. {@code 2026-11-23}. */
  public String date(Instant when) {
    return day(when).toString();
  }

  /** E.g. {@code 12:31}. */
  public String timeOfDay(Instant when) {
    return HOUR.format(when.atZone(clock.getZone()));
  }

  /** The time of day now, for "saved at". */
  public String now() {
    return timeOfDay(clock.instant());
  }

  /**
   * How long ago: minutes and hours within a day, days within a month, then the date.
   *
   * @param on any component, for its language
   */
  public String ago(Component on, Instant when) {
    Duration passed = Duration.between(when, clock.instant());
    if (passed.toMinutes() < 1) {
      return on.getTranslation("shared.time.now");
    }
    if (passed.toHours() < 1) {
      return on.getTranslation("shared.time.minutes", passed.toMinutes());
    }
    if (passed.toDays() < 1) {
      return on.getTranslation("shared.time.hours", passed.toHours());
    }
    return passed.toDays() <= 30 ? on.getTranslation("shared.time.days", passed.toDays()) : date(when);
  }

  /** {@link #ago} with the exact minute on hover. */
  public Span agoSpan(Component on, Instant when) {
    Span span = new Span(ago(on, when));
    span.setTitle(dateTime(when));
    span.addClassName("bf-number");
    return span;
  }

  private LocalDate day(Instant when) {
    return LocalDate.ofInstant(when, clock.getZone());
  }
}
