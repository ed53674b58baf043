package org.bangfu.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/** A line of a notice: {@code 2027-02-05..2027-02-11 春节}, {@code 2月5日至11日 春节}, {@code 2月20日 上班 春节}. */
final class NoticeLine {

  private static final String DATE = "(?:(\\d{4})[-/年])?(\\d{1,2})[-/月](\\d{1,2})日?";
  private static final Pattern LINE =
      Pattern.compile(DATE + "(?:\\s*(?:\\.\\.|至|到|~|—+)\\s*(?:" + DATE + "|(\\d{1,2})日))?(?:[\\s,，:：]+(.*))?");
  private static final Pattern WORKING = Pattern.compile("(?:调休)?(?:上班|补班)[\\s,，:：]*(.*)");
  private static final String SHIFTED = "调休上班";

  private NoticeLine() {
  }

  static YearNotice.Entry read(int year, String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new BusinessException("calendar.notice.problem.unreadable");
    }
    LocalDate from = date(year, parts.group(1), parts.group(2), parts.group(3));
    LocalDate to = from;
    if (parts.group(7) != null) {
      to = date(from.getYear(), null, Integer.toString(from.getMonthValue()), parts.group(7));
    } else if (parts.group(5) != null) {
      to = date(from.getYear(), parts.group(4), parts.group(5), parts.group(6));
    }
    String rest = parts.group(8) == null ? "" : parts.group(8).strip();
    Matcher working = WORKING.matcher(rest);
    boolean worked = working.matches();
    String name = worked ? working.group(1).isBlank() ? SHIFTED : working.group(1).strip() + SHIFTED : rest;
    if (!CalendarCorrections.printable(name)) {
      throw new BusinessException("calendar.notice.problem.name", CalendarCorrections.NOTE_LENGTH);
    }
    return new YearNotice.Entry(from, to, worked, name);
  }

  private static LocalDate date(int year, @Nullable String named, String month, String day) {
    try {
      return LocalDate.of(named == null ? year : Integer.parseInt(named), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException none) {
      throw new BusinessException("calendar.notice.problem.unreadable");
    }
  }
}
