package org.bangfu.calendar;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bangfu.calendar.CalendarDay.Kind;

/** What the State Council published for each year, out of the holiday library; it knows a year once it was announced. */
final class PublishedCalendar {

  /** The library searches one long text for each question, so a year is asked once. */
  private final Map<Integer, Map<LocalDate, CalendarDay>> years = new ConcurrentHashMap<>();

  /** New Year's Day is a holiday in every announced year. */
  boolean knows(int year) {
    return year(year).containsKey(LocalDate.of(year, 1, 1));
  }

  CalendarDay day(LocalDate date) {
    CalendarDay published = year(date.getYear()).get(date);
    if (published != null) {
      return published;
    }
    boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    return new CalendarDay(date, weekend ? Kind.WEEKEND : Kind.WORKDAY, "");
  }

  private Map<LocalDate, CalendarDay> year(int year) {
    return years.computeIfAbsent(year, PublishedCalendar::read);
  }

  private static Map<LocalDate, CalendarDay> read(int year) {
    Map<LocalDate, CalendarDay> days = new HashMap<>();
    LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(date -> {
      LegalHoliday holiday = LegalHoliday.fromYmd(year, date.getMonthValue(), date.getDayOfMonth());
      if (holiday != null) {
        days.put(date, new CalendarDay(date, holiday.isWork() ? Kind.SHIFTED : Kind.HOLIDAY, holiday.getName()));
      }
    });
    return Map.copyOf(days);
  }
}
