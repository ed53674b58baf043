package org.bangfu.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The State Council's notices for 2024 to 2026 ({@code published-holidays.csv}), typed from their texts and not from the library. */
final class Published {

  static final Set<LocalDate> HOLIDAYS = days("free");
  static final Set<LocalDate> WORKED_WEEKENDS = days("worked");

  private Published() {
  }

  private static Set<LocalDate> days(String what) {
    try (InputStream table = Published.class.getResourceAsStream("/calendar/published-holidays.csv")) {
      return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
          .map(line -> line.split(",")).filter(cells -> cells[2].equals(what))
          .flatMap(cells -> LocalDate.parse(cells[0]).datesUntil(LocalDate.parse(cells[1]).plusDays(1)))
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
