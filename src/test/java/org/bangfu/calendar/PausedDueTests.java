package org.bangfu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.bangfu.MutableClock;
import org.bangfu.calendar.DueDates.Explanation;
import org.bangfu.calendar.Pause.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The one due-date rule with pauses: a paused day counts for nobody. */
class PausedDueTests {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private final MutableClock clock = new MutableClock();
  private final WorkingCalendar calendar = new WorkingCalendar(new MemoryCorrections(), clock);
  private final DueRule rule = new DueRule(calendar, clock);
  private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

  @BeforeEach
  void bundles() {
    texts.setBasename("i18n/calendar");
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    texts.setAlwaysUseMessageFormat(true);
  }

  @ParameterizedTest(name = "{0} + {1} {2} without {3} = {4}")
  @CsvSource({
      // Over a weekend: two working days are lost, or four natural ones.
      "2026-03-02, 5, WORKING, 2026-03-06/2026-03-10, 2026-03-11",
      "2026-03-02, 7, NATURAL, 2026-03-06/2026-03-10, 2026-03-13",
      // Only a weekend: no working day is lost.
      "2026-03-02, 5, WORKING, 2026-03-07/2026-03-09, 2026-03-09",
      // Over National Day of 2026 with its shifted Saturday, 10 October.
      "2026-09-30, 3, WORKING, 2026-10-06/2026-10-09, 2026-10-12",
      "2026-09-30, 3, WORKING, 2026-10-10/2026-10-11, 2026-10-12",
      // Two that overlap lose each day once.
      "2026-03-02, 3, NATURAL, 2026-03-03/2026-03-06 2026-03-05/2026-03-08, 2026-03-10",
      // None of its days is one.
      "2026-03-02, 3, WORKING, 2026-03-04/2026-03-04, 2026-03-05",
      // Asked on the last day: that day comes back after the answer.
      "2026-03-02, 3, WORKING, 2026-03-05/2026-03-10, 2026-03-10",
      // Begun when it was over already, or over before it began: nothing moves.
      "2026-03-02, 3, WORKING, 2026-03-06/2026-03-20, 2026-03-05",
      "2026-03-02, 3, WORKING, 2026-02-20/2026-03-02, 2026-03-05",
      // From the first day on, for a step of one day and for one that is due the same day.
      "2026-03-02, 1, NATURAL, 2026-03-02/2026-03-05, 2026-03-05",
      "2026-03-02, 0, WORKING, 2026-03-02/2026-03-05, 2026-03-05"})
  void aPausedDayDoesNotCount(LocalDate begin, int days, Limit.Unit unit, String paused, LocalDate due) {
    assertThat(rule.of(at(begin), new Limit(days, unit, null), read(paused)).date()).isEqualTo(due);
  }

  @Test
  void aPauseWithoutAnEndLetsTheDateStandStillUnlessItWasReachedBefore() {
    Paused open = paused(pause("2026-03-04", null));
    assertThat(rule.of(at(MONDAY), working(3), open).date()).isEqualTo(DueDates.STANDS_STILL);
    assertThat(rule.state(rule.of(at(MONDAY), working(3), open).at())).isEqualTo(DueState.NONE);
    assertThat(rule.of(at(MONDAY), working(1), open).date()).isEqualTo(MONDAY.plusDays(1));
    assertThat(why(working(3), open)).isEqualTo(
        "自 2026年3月2日起 3 个工作日（起始日不计）；因等待申请人，自 2026年3月4日起暂停计时，恢复后再计截止日。");
  }

  @Test
  void theSentenceNamesThePausesAndLeavesTheirDaysOutOfTheWeekends() {
    Paused both = new Paused(List.of(
        new Pause(Reason.WAITING_FOR_APPLICANT, LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 13)),
        new Pause(Reason.NOTICE_PERIOD, LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 8))));
    assertThat(why(working(6), both)).isEqualTo("自 2026年3月2日起 6 个工作日（起始日不计），其中公示期 3月3日至3月7日、"
        + "等待申请人 3月10日至3月12日不计，截止 2026年3月19日，跳过 3月8日（周日）、3月14日至3月15日（周末）。");
    assertThat(why(new Limit(6, Limit.Unit.NATURAL, null), paused(pause("2026-03-03", "2026-03-04")))).isEqualTo(
        "自 2026年3月2日起 6 天（自然日，起始日不计），其中等待申请人 3月3日不计，截止 2026年3月9日。");
    assertThat(why(working(2), paused(pause("2026-03-03", "2026-03-03"), pause("2026-03-09", "2026-03-12"))))
        .as("neither an empty pause nor one after the date is told").doesNotContain("等待申请人");
  }

  @Test
  void aChangedCalendarCountsWithTheSamePauses() {
    DueRule after = new DueRule(new WorkingCalendar(new MemoryCorrections().with("2026-03-09", false, "暴雪停工"), clock),
        clock);
    Paused days = paused(pause("2026-03-04", "2026-03-06"));
    assertThat(rule.of(at(MONDAY), working(4), days).date()).isEqualTo(LocalDate.of(2026, 3, 10));
    assertThat(after.of(at(MONDAY), working(4), days).date()).isEqualTo(LocalDate.of(2026, 3, 11));
    Paused over = paused(pause("2026-03-09", "2026-03-10"));
    assertThat(after.of(at(MONDAY), working(6), over)).as("a day off that was paused anyway moves nothing")
        .isEqualTo(rule.of(at(MONDAY), working(6), over));
  }

  @ParameterizedTest
  @EnumSource(Limit.Unit.class)
  void whateverThePausesAreTheLastDayIsTheOneOnWhichTheCountIsFull(Limit.Unit unit) {
    Random random = new Random(20260302);
    for (int turn = 0; turn < 2_000; turn++) {
      LocalDate begin = MONDAY.plusDays(random.nextInt(300));
      Limit limit = new Limit(1 + random.nextInt(25), unit, null);
      Paused some = some(random, begin);
      LocalDate due = rule.of(at(begin), limit, some).date();

      List<LocalDate> counted = begin.plusDays(1).datesUntil(due.plusDays(1)).filter(day -> !some.covers(day))
          .filter(day -> unit == Limit.Unit.NATURAL || calendar.isWorkingDay(day)).toList();
      assertThat(counted).hasSize(limit.days()).last().isEqualTo(due);
      assertThat(due).isAfterOrEqualTo(rule.of(at(begin), limit).date());
      List<Pause> turned = new ArrayList<>(some.pauses());
      Collections.reverse(turned);
      assertThat(rule.of(at(begin), limit, new Paused(turned)).date()).isEqualTo(due);
      assertThat(why(begin, limit, some)).doesNotContain("更正");
    }
  }

  @ParameterizedTest
  @EnumSource(Limit.Unit.class)
  void aPauseNeverMovesWhatWasDueBeforeItBegan(Limit.Unit unit) {
    Random random = new Random(15);
    for (int turn = 0; turn < 1_000; turn++) {
      Limit limit = new Limit(1 + random.nextInt(20), unit, null);
      Paused before = some(random, MONDAY);
      LocalDate due = rule.of(at(MONDAY), limit, before).date();
      LocalDate today = MONDAY.plusDays(random.nextInt(40));
      LocalDate after = rule.of(at(MONDAY), limit, before.and(new Pause(Reason.NOTICE_PERIOD, today, today.plusDays(7)))).date();

      assertThat(after.equals(due) || !due.isBefore(today)).isTrue();
      assertThat(after).isAfterOrEqualTo(due);
    }
  }

  @Test
  void daysOfOverlappingPausesAreCountedOnceAndOnlyUpToTheDay() {
    Paused some = paused(pause("2026-03-02", "2026-03-06"), pause("2026-03-04", "2026-03-08"), pause("2026-03-20", null));
    assertThat(some.days(LocalDate.of(2026, 3, 5))).isEqualTo(3);
    assertThat(some.days(LocalDate.of(2026, 3, 20))).isEqualTo(6);
    assertThat(some.days(LocalDate.of(2026, 3, 22))).isEqualTo(8);
    assertThat(Paused.of(some.text())).isEqualTo(some);
    assertThat(Paused.NEVER.text()).isNull();
    assertThat(some.at(LocalDate.of(2026, 3, 5)).orElseThrow().until()).isEqualTo("2026-03-08");
  }

  @Test
  void aPauseIsShortenedButNeverLengthenedAndNeverTurnedRound() {
    Pause week = pause("2026-03-02", "2026-03-09");
    assertThat(week.over(LocalDate.of(2026, 3, 4)).until()).isEqualTo("2026-03-04");
    assertThat(week.over(LocalDate.of(2026, 3, 20))).isEqualTo(week);
    assertThat(week.over(LocalDate.of(2026, 3, 1)).until()).isEqualTo("2026-03-02");
    assertThat(pause("2026-03-02", null).over(LocalDate.of(2026, 3, 4)).until()).isEqualTo("2026-03-04");
    assertThatThrownBy(() -> pause("2026-03-02", "2026-03-01")).isInstanceOf(IllegalArgumentException.class);
  }

  private static Paused some(Random random, LocalDate begin) {
    List<Pause> pauses = new ArrayList<>();
    for (int number = random.nextInt(4); number > 0; number--) {
      LocalDate from = begin.plusDays(random.nextInt(30) - 3L);
      pauses.add(new Pause(Reason.values()[random.nextInt(2)], from, from.plusDays(random.nextInt(9))));
    }
    return new Paused(pauses);
  }

  private String why(Limit limit, Paused paused) {
    return why(MONDAY, limit, paused);
  }

  private String why(LocalDate begin, Limit limit, Paused paused) {
    Explanation why = rule.explain(at(begin), limit, paused, rule.of(at(begin), limit, paused).at());
    return texts.getMessage(why.key(), why.arguments().toArray(), Locale.CHINA);
  }

  private static Paused read(String pauses) {
    return paused(Arrays.stream(pauses.split(" ")).map(each -> each.split("/")).map(each -> pause(each[0], each[1]))
        .toArray(Pause[]::new));
  }

  private static Paused paused(Pause... pauses) {
    return new Paused(List.of(pauses));
  }

  private static Pause pause(String from, @Nullable String until) {
    return new Pause(Reason.WAITING_FOR_APPLICANT, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
  }

  private static Limit working(int days) {
    return new Limit(days, Limit.Unit.WORKING, null);
  }

  private Instant at(LocalDate day) {
    return day.atTime(9, 0).atZone(clock.getZone()).toInstant();
  }
}
