package org.bangfu;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.bangfu.shared.RealTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The product's clock and the engine's, moved by tests only. Begins at Monday 2026-03-02 09:00 in Shanghai. */
public class MutableClock extends Clock {

  private static final ZoneId ZONE = ZoneId.of(Application.ZONE);
  private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 3, 2, 9, 0);

  private volatile Instant now = BEGIN.atZone(ZONE).toInstant();

  public void set(LocalDateTime time) {
    set(time.atZone(ZONE).toInstant());
  }

  public void set(Instant instant) {
    now = instant;
    ClockUtil.setCurrentTime(Date.from(instant));
  }

  public void advance(Duration duration) {
    set(now.plus(duration));
  }

  public void reset() {
    set(BEGIN);
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** Puts the clock in the place of the real one, and of the machine's time. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class Setup {

    @Bean
    @Primary
    MutableClock mutableClock() {
      MutableClock clock = new MutableClock();
      clock.reset();
      return clock;
    }

    @Bean
    @Primary
    RealTime mutableRealTime(MutableClock clock) {
      return new RealTime(clock);
    }
  }
}
