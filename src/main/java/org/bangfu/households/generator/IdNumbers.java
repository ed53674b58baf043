package org.bangfu.households.generator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.bangfu.shared.PersonalId;

/** Valid numbers that are given once each: the next free sequence of a day, so what is remembered is days, not people. */
final class IdNumbers {

  private static final int SEQUENCES = 500;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final Map<String, Integer> given = new HashMap<>();

  /** @param place six digits of first registration; a neighbouring one is taken where a day is used up */
  String next(String place, LocalDate born, boolean man) {
    String day = place + DAY.format(born);
    int number = given.merge(day + man, 1, Integer::sum) - 1;
    if (number >= SEQUENCES) {
      return next(Integer.toString(Integer.parseInt(place) + 1), born, man);
    }
    String seventeen = day + "%03d".formatted(2 * number + (man ? 1 : 0));
    return seventeen + PersonalId.check(seventeen);
  }
}
