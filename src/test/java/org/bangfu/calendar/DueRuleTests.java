package org.bangfu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.bangfu.MutableClock;
import org.bangfu.calendar.DueDates.Explanation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class DueRuleTests {

  private final MutableClock clock = new MutableClock();
  private final DueRule rule = new DueRule(new WorkingCalendar(new MemoryCorrections(), clock), clock);
  private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

  @BeforeEach
  void bundles() {
    texts.setBasename("i18n/calendar");
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    texts.setAlwaysUseMessageFormat(true);
  }

  @ParameterizedTest(name = "{0} + {1} {2} = {3}")
  @CsvSource({
      "2026-03-02T09:00, 2, WORKING, 2026-03-04",
      "2026-03-02T23:59, 2, WORKING, 2026-03-04",
      "2026-03-06T09:00, 1, WORKING, 2026-03-09",
      "2026-03-07T09:00, 1, WORKING, 2026-03-09",
      "2026-03-02T09:00, 0, WORKING, 2026-03-02",
      "2026-03-07T09:00, 0, WORKING, 2026-03-07",
      "2026-02-13T09:00, 2, WORKING, 2026-02-24",
      "2026-02-13T09:00, 5, WORKING, 2026-02-27",
      "2026-02-13T09:00, 6, WORKING, 2026-02-28",
      "2026-09-30T09:00, 1, WORKING, 2026-10-08",
      "2026-09-30T09:00, 3, WORKING, 2026-10-10",
      "2026-09-18T09:00, 1, WORKING, 2026-09-20",
      "2025-09-30T09:00, 2, WORKING, 2025-10-10",
      "2025-09-30T09:00, 3, WORKING, 2025-10-11",
      "2024-02-09T09:00, 1, WORKING, 2024-02-18",
      "2026-12-31T09:00, 1, WORKING, 2027-01-01",
      "2026-09-30T09:00, 5, NATURAL, 2026-10-05",
      "2026-03-02T09:00, 15, NATURAL, 2026-03-17",
      "2024-02-28T09:00, 1, NATURAL, 2024-02-29",
      "2026-03-02T09:00, 0, NATURAL, 2026-03-02"})
  void endsOnTheRightDay(LocalDateTime begin, int days, Limit.Unit unit, LocalDate expected) {
    assertThat(rule.of(at(begin), new Limit(days, unit, null)).date()).isEqualTo(expected);
  }

  @Test
  void isInTimeUntilTheLastSecondInShanghai() {
    assertThat(rule.of(Instant.parse("2026-03-01T16:00:00Z"), working(2)).at())
        .isEqualTo(Instant.parse("2026-03-04T15:59:59Z"));
  }

  @Test
  void overdueBeginsAfterTheLastSecondAndSoonThreeWorkingDaysBefore() {
    clock.set(LocalDateTime.of(2026, 9, 30, 9, 0));
    Instant onTheThirdWorkingDay = at(LocalDateTime.of(2026, 10, 10, 23, 59, 59));
    assertThat(rule.state(onTheThirdWorkingDay)).isEqualTo(DueState.SOON);
    assertThat(rule.state(onTheThirdWorkingDay.plusSeconds(1))).isEqualTo(DueState.IN_TIME);
    assertThat(rule.window().soonUntil()).isEqualTo(onTheThirdWorkingDay.plusSeconds(1));
    assertThat(rule.state(clock.instant().minusSeconds(1))).isEqualTo(DueState.OVERDUE);
    assertThat(rule.state(clock.instant())).isEqualTo(DueState.SOON);
    assertThat(rule.state(Instant.parse("2999-12-31T15:59:59Z"))).isEqualTo(DueState.NONE);
  }

  @Test
  void saysWhichDaysWereLeftOut() {
    assertThat(why(LocalDateTime.of(2026, 3, 6, 9, 0), working(2), Locale.CHINA)).isEqualTo(
        "自 2026年3月6日起 2 个工作日（起始日不计），截止 2026年3月10日，跳过 3月7日至3月8日（周末）。");
    assertThat(why(LocalDateTime.of(2026, 3, 6, 9, 0), working(2), Locale.ENGLISH)).isEqualTo(
        "2 working days from 6 Mar 2026 (the first day does not count), due 10 Mar 2026, leaving out Mar 7 to Mar 8 (weekend).");
    assertThat(why(LocalDateTime.of(2026, 3, 2, 9, 0), working(2), Locale.CHINA)).isEqualTo(
        "自 2026年3月2日起 2 个工作日（起始日不计），截止 2026年3月4日。");
  }

  @Test
  void saysWhichHolidayAndWhichWorkedWeekend() {
    assertThat(why(LocalDateTime.of(2026, 9, 30, 9, 0), working(3), Locale.CHINA)).isEqualTo(
        "自 2026年9月30日起 3 个工作日（起始日不计），截止 2026年10月10日，跳过 10月1日至10月7日（国庆节）；"
            + "10月10日（周六，国庆节调休）上班，计入。");
    assertThat(why(LocalDateTime.of(2026, 9, 30, 9, 0), working(3), Locale.ENGLISH)).contains(
        "Oct 10 (Sat, worked for National Day) counts because it is worked");
  }

  @Test
  void saysThatAYearIsNotAnnounced() {
    assertThat(why(LocalDateTime.of(2026, 12, 30, 9, 0), working(2), Locale.CHINA)).contains("2027 年放假安排尚未公布");
  }

  @Test
  void saysSameDayAndNaturalDaysAndShortensLongLists() {
    assertThat(why(LocalDateTime.of(2026, 3, 2, 9, 0), working(0), Locale.CHINA)).isEqualTo("应在当日（2026年3月2日）办结。");
    assertThat(why(LocalDateTime.of(2026, 3, 2, 9, 0), new Limit(15, Limit.Unit.NATURAL, null), Locale.CHINA))
        .isEqualTo("自 2026年3月2日起 15 天（自然日，起始日不计），截止 2026年3月17日。");
    assertThat(why(LocalDateTime.of(2026, 3, 2, 9, 0), working(60), Locale.CHINA)).contains("等共 ");
  }

  @Test
  void saysThatADateIsAboutToMoveWhileItIsStillTheOldOne() {
    LocalDateTime begin = LocalDateTime.of(2026, 3, 2, 9, 0);
    Instant due = rule.of(at(begin), working(2)).at();
    MemoryCorrections corrections = new MemoryCorrections().with("2026-03-03", false, "暴雪停工");
    DueRule corrected = new DueRule(new WorkingCalendar(corrections, clock), clock);

    assertThat(why(corrected, begin, working(2), due, Locale.CHINA))
        .isEqualTo("截止 2026年3月4日。工作日历刚有更正，几分钟内将按新的日历重新计算。");
  }

  private String why(LocalDateTime begin, Limit limit, Locale language) {
    return why(rule, begin, limit, rule.of(at(begin), limit).at(), language);
  }

  private String why(DueRule asked, LocalDateTime begin, Limit limit, Instant due, Locale language) {
    Explanation explanation = asked.explain(at(begin), limit, due);
    return texts.getMessage(explanation.key(), explanation.arguments().toArray(), language);
  }

  private static Limit working(int days) {
    return new Limit(days, Limit.Unit.WORKING, null);
  }

  private Instant at(LocalDateTime time) {
    return time.atZone(clock.getZone()).toInstant();
  }
}
