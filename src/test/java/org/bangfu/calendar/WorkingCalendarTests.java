package org.bangfu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.bangfu.MutableClock;
import org.junit.jupiter.api.Test;

class WorkingCalendarTests {

  private final Clock clock = new MutableClock();
  private final WorkingCalendar calendar = new WorkingCalendar(new MemoryCorrections(), clock);

  @Test
  void everyDayOf2024To2026IsAsPublished() {
    LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> {
      boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      boolean expected = Published.WORKED_WEEKENDS.contains(day) || !weekend && !Published.HOLIDAYS.contains(day);
      assertThat(calendar.isWorkingDay(day)).as(day.toString()).isEqualTo(expected);
      assertThat(calendar.day(day).kind() == CalendarDay.Kind.SHIFTED).as(day.toString())
          .isEqualTo(Published.WORKED_WEEKENDS.contains(day));
    });
    assertThat(Published.HOLIDAYS).hasSize(28 + 28 + 33);
    assertThat(Published.WORKED_WEEKENDS).hasSize(8 + 5 + 6);
  }

  @Test
  void yearsAreAnnouncedWhereTheLibraryKnowsThem() {
    assertThat(calendar.announced(2026)).isTrue();
    assertThat(calendar.announced(2027)).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 1))).as("a Friday nobody announced yet").isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 2))).as("a Saturday").isFalse();
  }

  @Test
  void aYearEnteredHereWithNewYearsDayCountsAsAnnounced() {
    MemoryCorrections entered = new MemoryCorrections().with("2027-10-01", false, "国庆节");
    assertThat(new WorkingCalendar(entered, clock).announced(2027)).isFalse();
    entered.with("2027-01-01", false, "元旦");
    WorkingCalendar whole = new WorkingCalendar(entered, clock);
    assertThat(whole.announced(2027)).isTrue();
    assertThat(whole.isWorkingDay(LocalDate.of(2027, 10, 1))).isFalse();
  }

  @Test
  void correctionsWinOverWhatIsPublished() {
    WorkingCalendar corrected = new WorkingCalendar(new MemoryCorrections()
        .with("2026-10-08", false, "县里放假").with("2026-10-07", true, "抗洪值守"), clock);
    assertThat(corrected.day(LocalDate.of(2026, 10, 8)))
        .isEqualTo(new CalendarDay(LocalDate.of(2026, 10, 8), CalendarDay.Kind.CORRECTED_FREE, "县里放假"));
    assertThat(corrected.isWorkingDay(LocalDate.of(2026, 10, 7))).isTrue();
  }

  @Test
  void workingDaysBetweenLeavesOutTheFirstDayAndTakesTheLast() {
    LocalDate monday = LocalDate.of(2026, 3, 2);
    assertThat(calendar.workingDaysBetween(monday, monday)).isZero();
    assertThat(calendar.workingDaysBetween(monday, LocalDate.of(2026, 3, 4))).isEqualTo(2);
    assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 12))).isEqualTo(4);
    assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 3, 4), monday)).isEqualTo(-2);
  }

  @Test
  void addingAndCountingAreEachOthersInverse() {
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
      for (int days : new int[] {1, 2, 5, 20}) {
        LocalDate reached = calendar.plusWorkingDays(day, days);
        assertThat(calendar.isWorkingDay(reached)).isTrue();
        assertThat(calendar.workingDaysBetween(day, reached)).isEqualTo(days);
      }
    }
  }
}
