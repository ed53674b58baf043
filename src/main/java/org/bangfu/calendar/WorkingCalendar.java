package org.bangfu.calendar;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Working days of the county: weekdays, less statutory holidays, plus the weekends worked in their place (调休), all
 * corrected by the county's own table.
 */
@Service
public class WorkingCalendar {

  private final CalendarCorrections corrections;
  private volatile Map<LocalDate, Boolean> corrected;

  WorkingCalendar(CalendarCorrections corrections) {
    this.corrections = corrections;
    this.corrected = Map.of();
  }

  public boolean isWorkingDay(LocalDate day) {
    Boolean correction = corrections().get(day);
    if (correction != null) {
      return correction;
    }
    LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    if (holiday != null) {
      return holiday.isWork();
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** The n-th working day after a day, which itself does not count; for 0 the day itself. */
  public LocalDate plusWorkingDays(LocalDate day, int days) {
    LocalDate reached = day;
    for (int left = days; left > 0; ) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        left--;
      }
    }
    return reached;
  }

  private Map<LocalDate, Boolean> corrections() {
    if (corrected.isEmpty()) {
      corrected = corrections.all();
    }
    return corrected;
  }
}
