package org.bangfu.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.calendar.CalendarCorrections;
import org.bangfu.calendar.WorkingCalendar;
import org.bangfu.parameters.NewParameterValue;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.ParameterValue;
import org.bangfu.parameters.ParameterValues;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.Invariant;
import org.bangfu.staff.Role;
import org.bangfu.tasks.StepEnd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How long a step took by the county's working time, to the minute. */
@IntegrationTest
@Import(Runs.class)
class WorkingMinutesTests {

  private static final String PROCESS = "FlowMinutes";

  @Autowired
  private StepCounts counts;
  @Autowired
  private Runs runs;
  @Autowired
  private WorkingCalendar calendar;
  @Autowired
  private CalendarCorrections corrections;
  @Autowired
  private ParameterValues parameters;
  @Autowired
  private Invariant flowCounts;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;

  @BeforeEach
  void thePublishedCalendar() {
    clock.reset();
    signIn.areas();
    counts.renew();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
      "within a morning,               2026-03-02T09:00, 2026-03-02T10:30, 90",
      "over the midday break,          2026-03-02T11:00, 2026-03-02T15:00, 120",
      "within the break,               2026-03-02T12:10, 2026-03-02T13:50, 0",
      "over a night,                   2026-03-02T17:00, 2026-03-03T10:00, 120",
      "begun and ended at night,       2026-03-02T22:00, 2026-03-03T06:00, 0",
      "over a weekend,                 2026-03-06T17:00, 2026-03-09T10:00, 120",
      "within a weekend,               2026-03-07T08:00, 2026-03-08T20:00, 0",
      "a whole week,                   2026-03-02T00:00, 2026-03-09T00:00, 2100",
      "over the National Day holidays, 2025-09-30T17:00, 2025-10-09T10:00, 120",
      "on a Sunday worked instead,     2025-09-28T09:00, 2025-09-28T18:00, 420",
      "seconds count by the minute,    2026-03-02T09:00:59, 2026-03-02T09:01:01, 1",
      "a clock that was put back,      2026-03-02T10:00, 2026-03-02T09:00, 0",
  })
  void countsTheMinutesWorked(String what, String began, String ended, int minutes) {
    assertThat(minutes(LocalDateTime.parse(began), LocalDateTime.parse(ended))).isEqualTo(minutes);
  }

  @Test
  void isWhatWalkingThroughTheMinutesGives() {
    Random chance = new Random(20261126);
    for (int number = 0; number < 60; number++) {
      LocalDateTime began = LocalDateTime.of(2025, 9, 1, 0, 0).plusMinutes(chance.nextInt(160 * 24 * 60));
      LocalDateTime ended = began.plusMinutes(chance.nextInt(15 * 24 * 60));
      assertThat(minutes(began, ended)).as(began + " to " + ended).isEqualTo(walked(began, ended));
    }
  }

  @Test
  void aCorrectedDayCountsAtTheNextLookAndOnlyOnce() {
    LocalDate friday = LocalDate.of(2026, 3, 13);
    String task = run(friday.atTime(9, 0), friday.plusDays(3).atTime(10, 0));
    counts.renew();
    assertThat(runs.minutes(task)).isEqualTo(420 + 60);

    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    corrections.put(friday, false, "县政发〔2026〕3号");
    try {
      counts.renew();
      assertThat(runs.minutes(task)).isEqualTo(60);
      assertThat(flowCounts.violations()).isEmpty();
    } finally {
      corrections.remove(friday);
      counts.renew();
    }
    assertThat(runs.minutes(task)).isEqualTo(420 + 60);
    assertThat(flowCounts.violations()).isEmpty();
  }

  @Test
  void otherHoursCountFromTheirDayOn() {
    LocalDate from = LocalDate.of(2026, 7, 1);
    AreaCode county = AreaCode.of(SignIn.COUNTY);
    ActingAs.system(() -> {
      parameters.add(new NewParameterValue(ParameterKey.WORK_MORNING_FROM, county, from, new BigDecimal("8.5"), "夏季作息"));
      parameters.add(new NewParameterValue(ParameterKey.WORK_AFTERNOON_FROM, county, from, new BigDecimal("15"), "夏季作息"));
    });
    try {
      counts.renew();
      assertThat(minutes(from.minusDays(1).atTime(0, 0), from.atTime(0, 0))).isEqualTo(7 * 60);
      assertThat(minutes(from.atTime(0, 0), from.atTime(9, 0))).isEqualTo(30);
      assertThat(minutes(from.atTime(14, 0), from.atTime(16, 0))).isEqualTo(60);
    } finally {
      ActingAs.system(() -> parameters.all().stream().flatMap(history -> history.values().stream())
          .filter(value -> value.area().equals(county) && value.note().equals("夏季作息"))
          .map(ParameterValue::id).forEach(id -> parameters.withdraw(id, "试验")));
      counts.renew();
    }
  }

  @Test
  void aRunOfLongAgoOrFarAheadIsCountedToo() {
    assertThat(minutes(LocalDateTime.of(2012, 3, 5, 9, 0), LocalDateTime.of(2012, 3, 5, 10, 0))).isEqualTo(60);
    assertThat(minutes(LocalDateTime.of(2033, 3, 7, 9, 0), LocalDateTime.of(2033, 3, 7, 10, 0))).isEqualTo(60);
    assertThat(flowCounts.violations()).isEmpty();
  }

  private int minutes(LocalDateTime began, LocalDateTime ended) {
    String task = run(began, ended);
    if (began.getYear() < 2015 || ended.getYear() > 2027) {
      counts.renew();
    }
    return runs.minutes(task);
  }

  private String run(LocalDateTime began, LocalDateTime ended) {
    return runs.run(PROCESS, 1, "Task_Try", Runs.VILLAGE, began, ended, StepEnd.COMPLETED);
  }

  private long walked(LocalDateTime began, LocalDateTime ended) {
    long minutes = 0;
    LocalDateTime last = ended.truncatedTo(ChronoUnit.MINUTES);
    for (LocalDateTime at = began.truncatedTo(ChronoUnit.MINUTES); at.isBefore(last); at = at.plus(Duration.ofMinutes(1))) {
      int hour = at.getHour();
      boolean worked = hour >= 9 && hour < 12 || hour >= 14 && hour < 18;
      minutes += worked && calendar.isWorkingDay(at.toLocalDate()) ? 1 : 0;
    }
    return minutes;
  }
}
