package org.bangfu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Days as messages that are put into other messages; the language is chosen when somebody reads them. */
public final class DayTexts {

  /** The names of the holiday library; others, as they may come with a newer one, stay as they are. */
  private static final Map<String, String> HOLIDAYS = Map.of("元旦", "newYear", "春节", "springFestival", "清明节", "qingming",
      "劳动节", "labourDay", "端午节", "dragonBoat", "中秋节", "midAutumn", "国庆节", "nationalDay", "国庆中秋",
      "nationalDayMidAutumn", "抗战胜利日", "victoryDay");

  private DayTexts() {
  }

  static MessageSourceResolvable text(String key, Object... values) {
    return new DefaultMessageSourceResolvable(new String[] {key}, values);
  }

  static MessageSourceResolvable withYear(LocalDate day) {
    return text("calendar.date.year", Integer.toString(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
  }

  static Object joined(Object one, Object other) {
    return text("calendar.joined", one, other);
  }

  /** One day or several on end, with their reason. */
  static Object run(List<CalendarDay> days) {
    CalendarDay first = days.get(0);
    if (days.size() == 1) {
      return text("calendar.run.one", date(first.date()), reason(first, false));
    }
    return text("calendar.run", date(first.date()), date(days.get(days.size() - 1).date()), reason(first, true));
  }

  /** A pause with an end: its reason, first and last day. */
  static Object pause(Pause pause) {
    Object reason = text("calendar.pause." + pause.reason());
    LocalDate last = Objects.requireNonNull(pause.until()).minusDays(1);
    return last.equals(pause.from()) ? text("calendar.pause.one", reason, date(last))
        : text("calendar.pause.run", reason, date(pause.from()), date(last));
  }

  /** Why a day is worked or not, e.g. {@code 国庆节} or {@code 周六}. */
  public static Object reason(CalendarDay day) {
    return reason(day, false);
  }

  private static Object reason(CalendarDay day, boolean several) {
    return switch (day.kind()) {
      case HOLIDAY -> holiday(day.name());
      case SHIFTED -> text("calendar.shifted", weekday(day), holiday(day.name()));
      case WEEKEND, WORKDAY -> several ? text("calendar.weekend") : weekday(day);
      case CORRECTED_WORKING, CORRECTED_FREE -> day.name();
    };
  }

  private static Object weekday(CalendarDay day) {
    return text("calendar.weekday", day.date().getDayOfWeek().getValue());
  }

  private static Object holiday(String name) {
    String word = HOLIDAYS.get(name);
    return word == null ? name : text("calendar.holiday." + word);
  }

  private static Object date(LocalDate day) {
    return text("calendar.date", day.getMonthValue(), day.getDayOfMonth());
  }
}
