package org.bangfu.forms;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * Dates, times and both as ISO text. People type and read them in Shanghai's time; {@code timeSerializingFormat} says
 * how they are kept: {@code no_timezone}, {@code utc_offset} (the default of form-js) or {@code utc_normalized}.
 */
class DatetimeType implements FieldType {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2199;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter TIME_OFFSET = DateTimeFormatter.ofPattern("HH:mmXXX");
  private static final DateTimeFormatter BOTH = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
  private static final DateTimeFormatter BOTH_OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmXXX");

  @Override
  public Reading read(FormComponent component, @Nullable Object raw) {
    if (raw == null || raw instanceof String text && text.isBlank()) {
      return Reading.of(null);
    }
    String subtype = subtype(component);
    Temporal local = raw instanceof String text && text.length() <= 40 ? local(subtype, text.strip()) : null;
    if (local == null || local instanceof LocalTime == false && outside(LocalDate.from(local))) {
      return Reading.problem("forms.problem." + subtype);
    }
    return Reading.of(text(local, component.attribute("timeSerializingFormat", "utc_offset")));
  }

  static String subtype(FormComponent component) {
    String subtype = component.attribute("subtype", "date");
    return subtype.equals("time") || subtype.equals("datetime") ? subtype : "date";
  }

  private static boolean outside(LocalDate date) {
    return date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR;
  }

  /** What people see of a kept value: LocalDate, LocalTime or LocalDateTime; null when it cannot be read. */
  static @Nullable Temporal local(String subtype, String text) {
    try {
      return switch (subtype) {
        case "time" -> time(text);
        case "datetime" -> both(text);
        default -> LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalTime time(String text) {
    return zoned(text) ? OffsetTime.parse(text).withOffsetSameInstant(OFFSET).toLocalTime() : LocalTime.parse(text);
  }

  private static LocalDateTime both(String text) {
    return zoned(text) ? OffsetDateTime.parse(text).atZoneSameInstant(ZONE).toLocalDateTime() : LocalDateTime.parse(text);
  }

  private static boolean zoned(String text) {
    int time = text.indexOf('T') + 1;
    return text.endsWith("Z") || text.indexOf('+', time) > 0 || time > 0 && text.indexOf('-', time) > 0;
  }

  /** The text that is kept. */
  static String text(Temporal local, String format) {
    if (local instanceof LocalTime time) {
      return switch (format) {
        case "no_timezone" -> TIME.format(time);
        case "utc_normalized" -> TIME_OFFSET.format(time.atOffset(OFFSET).withOffsetSameInstant(ZoneOffset.UTC));
        default -> TIME_OFFSET.format(time.atOffset(OFFSET));
      };
    }
    if (local instanceof LocalDateTime both) {
      return switch (format) {
        case "no_timezone" -> BOTH.format(both);
        case "utc_normalized" -> BOTH_OFFSET.format(both.atZone(ZONE).withZoneSameInstant(ZoneOffset.UTC));
        default -> BOTH_OFFSET.format(both.atZone(ZONE));
      };
    }
    return local.toString();
  }

  @Override
  public void check(FieldState field, Object value, Problems problems) {
    String subtype = subtype(field.component());
    Temporal local = local(subtype, value.toString());
    if (local == null) {
      return;
    }
    if (!subtype.equals("time") && field.component().flag("disallowPassedDates")
        && LocalDate.from(local).isBefore(today(problems.clock()))) {
      problems.add(field, "forms.problem.passed");
    }
    int interval = field.component().whole("timeInterval", 0);
    if (!subtype.equals("date") && interval > 0 && LocalTime.from(local).toSecondOfDay() % (interval * 60) != 0) {
      problems.add(field, "forms.problem.interval", interval);
    }
  }

  static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(ZONE));
  }
}
