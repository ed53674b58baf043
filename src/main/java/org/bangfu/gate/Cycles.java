package org.bangfu.gate;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a written cycle comes at most once an hour: the engine fires it whatever else it has to do. */
final class Cycles {

  /** {@code R/PT24H}, {@code R5/P1D}; weeks and months are longer than an hour anyway. */
  private static final Pattern REPEATED = Pattern.compile("R[0-9]{0,6}(?:/[0-9TZ:.+-]{8,40})?/(?<period>P[0-9YMWDTHS.]{2,30})");
  private static final Pattern LONG_PERIOD = Pattern.compile("P(?=[1-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,4}D)?");
  /** Second and minute are each one number, so that it comes once an hour at the most. */
  private static final Pattern CRON = Pattern.compile("[0-5]?[0-9] [0-5]?[0-9] [0-9*/,-]{1,40} [0-9*/,?LW-]{1,40}"
      + " [0-9A-Z*/,-]{1,40} [0-9A-Z*/,?L#-]{1,40}(?: [0-9*/,-]{1,20})?");

  private Cycles() {
  }

  static boolean atMostHourly(String cycle) {
    Matcher repeated = REPEATED.matcher(cycle);
    if (!repeated.matches()) {
      return CRON.matcher(cycle).matches();
    }
    String period = repeated.group("period");
    if (LONG_PERIOD.matcher(period).matches()) {
      return true;
    }
    try {
      return Duration.parse(period).compareTo(Duration.ofHours(1)) >= 0;
    } catch (DateTimeParseException mixed) {
      return false;
    }
  }
}
