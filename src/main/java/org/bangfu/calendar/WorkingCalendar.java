package org.bangfu.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bangfu.calendar.CalendarDay.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Working days of the county: weekdays, less statutory holidays, plus the weekends worked in their place (调休), all
 * corrected by the county's own table. The table is kept in memory and read again at an edit, or a minute later at the
 * latest where another node edited it.
 */
@Service
public class WorkingCalendar {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Supplier<List<Correction>> store;
  private final Clock clock;
  private final PublishedCalendar published;
  private volatile @Nullable Kept kept;

  @Autowired
  WorkingCalendar(CorrectionStore store, Clock clock) {
    this(store::all, clock, new PublishedCalendar());
  }

  private WorkingCalendar(Supplier<List<Correction>> store, Clock clock, PublishedCalendar published) {
    this.store = store;
    this.clock = clock;
    this.published = published;
  }

  /** The same calendar with these corrections and no others. */
  WorkingCalendar with(List<Correction> corrections) {
    return new WorkingCalendar(() -> corrections, clock, published);
  }

  /** What a day is. */
  public CalendarDay day(LocalDate date) {
    Correction correction = corrections().get(date);
    if (correction == null) {
      return published.day(date);
    }
    return new CalendarDay(date, correction.working() ? Kind.CORRECTED_WORKING : Kind.CORRECTED_FREE, correction.note());
  }

  /** What a day is without the county's correction. */
  public CalendarDay publishedDay(LocalDate date) {
    return published.day(date);
  }

  public boolean isWorkingDay(LocalDate date) {
    return day(date).working();
  }

  /** The n-th working day after a day, which itself does not count; for 0 the day itself. */
  public LocalDate plusWorkingDays(LocalDate day, int days) {
    LocalDate reached = day;
    for (int left = days; left > 0;) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        left--;
      }
    }
    return reached;
  }

  /** Working days after {@code from} up to and with {@code to}: 0 on the same day, negative where {@code to} lies before. */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -workingDaysBetween(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  /**
   * Whether a year's holidays are known: from the library, or because somebody entered them here, New Year's Day among
   * them. Until then only weekends are free.
   */
  public boolean announced(int year) {
    return published.knows(year) || corrections().containsKey(LocalDate.of(year, 1, 1));
  }

  /** Whether the library knows the year. */
  public boolean published(int year) {
    return published.knows(year);
  }

  /** All days of a year. */
  public List<CalendarDay> year(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).map(this::day).toList();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void forget(CalendarChanged event) {
    kept = null;
  }

  private Map<LocalDate, Correction> corrections() {
    Kept now = kept;
    Instant time = clock.instant();
    if (now == null || now.read().plus(FRESH).isBefore(time) || now.read().isAfter(time)) {
      now = new Kept(store.get().stream().collect(Collectors.toMap(Correction::day, Function.identity())), time);
      kept = now;
    }
    return now.corrections();
  }

  private record Kept(Map<LocalDate, Correction> corrections, Instant read) {
  }
}
