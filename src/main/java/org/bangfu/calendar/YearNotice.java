package org.bangfu.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bangfu.shared.BusinessException;

/**
 * The notice of a year's holidays as somebody typed or pasted it, one line for each range of days.
 *
 * @param entries the lines that were understood, in their order
 * @param problems what is wrong, in the order of the lines; nothing is entered while there are any
 */
public record YearNotice(List<Entry> entries, List<Problem> problems) {

  /** Longer than any holiday. */
  private static final int LONGEST = 15;

  /** Days on end, free or worked. */
  public record Entry(LocalDate from, LocalDate to, boolean working, String name) {

    List<LocalDate> days() {
      return from.datesUntil(to.plusDays(1)).toList();
    }
  }

  /**
   * What is wrong with a line.
   *
   * @param line from 1; 0 where it concerns the whole notice
   * @param key message key
   */
  public record Problem(int line, String key, List<Object> values) {
  }

  /** Reads a notice of a year; the last days of the year before may belong to it. */
  static YearNotice read(int year, String text) {
    List<Entry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<LocalDate> seen = new HashSet<>();
    String[] lines = text.split("\\R");
    for (int number = 1; number <= lines.length; number++) {
      if (lines[number - 1].isBlank()) {
        continue;
      }
      try {
        Entry entry = NoticeLine.read(year, lines[number - 1].strip());
        check(year, entry, seen);
        entries.add(entry);
      } catch (BusinessException wrong) {
        problems.add(new Problem(number, wrong.key(), wrong.arguments()));
      }
    }
    if (entries.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem(0, "calendar.notice.problem.empty", List.of()));
    }
    return new YearNotice(entries, problems);
  }

  private static void check(int year, Entry entry, Set<LocalDate> seen) {
    LocalDate first = LocalDate.of(year - 1, 12, 1);
    if (entry.from().isBefore(first) || entry.to().getYear() > year) {
      throw new BusinessException("calendar.notice.problem.year", Integer.toString(year));
    }
    if (entry.to().isBefore(entry.from())) {
      throw new BusinessException("calendar.notice.problem.backwards");
    }
    if (entry.to().isAfter(entry.from().plusDays(LONGEST - 1L))) {
      throw new BusinessException("calendar.notice.problem.long", LONGEST);
    }
    for (LocalDate day : entry.days()) {
      if (entry.working() && day.getDayOfWeek().getValue() <= 5) {
        throw new BusinessException("calendar.notice.problem.weekday", day.toString());
      }
      if (!seen.add(day)) {
        throw new BusinessException("calendar.notice.problem.twice", day.toString());
      }
    }
  }

  /** This notice with one more problem. */
  YearNotice and(Problem problem) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(problem);
    return new YearNotice(entries, all);
  }
}
