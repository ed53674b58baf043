package org.bangfu.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pauses of one clock. They may overlap: a day that two of them cover is lost once. */
public record Paused(List<Pause> pauses) {

  /** A clock that never stood still. */
  public static final Paused NEVER = new Paused(List.of());

  private static final String BETWEEN = ",";

  public Paused {
    pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
  }

  public boolean covers(LocalDate day) {
    return pauses.stream().anyMatch(pause -> pause.covers(day));
  }

  /** The pause that covers a day, the one of them that ends last. */
  public Optional<Pause> at(LocalDate day) {
    return pauses.stream().filter(pause -> pause.covers(day))
        .max(Comparator.comparing(Pause::until, Comparator.nullsLast(Comparator.naturalOrder())));
  }

  /** Days lost before a day. */
  public int days(LocalDate before) {
    return (int) pauses.stream().flatMap(pause -> days(pause, before)).distinct().count();
  }

  private static Stream<LocalDate> days(Pause pause, LocalDate before) {
    LocalDate until = pause.until();
    LocalDate end = until == null || until.isAfter(before) ? before : until;
    return end.isAfter(pause.from()) ? pause.from().datesUntil(end) : Stream.empty();
  }

  /** The first pause without an end, by the day on which it begins. */
  Optional<Pause> open() {
    return pauses.stream().filter(pause -> pause.until() == null).findFirst();
  }

  public Paused and(Pause other) {
    return new Paused(Stream.concat(pauses.stream(), Stream.of(other)).toList());
  }

  /** As a column keeps them, e.g. {@code WAITING_FOR_APPLICANT:2026-03-10/2026-03-13}; nothing for none. */
  public @Nullable String text() {
    return pauses.isEmpty() ? null : pauses.stream()
        .map(each -> each.reason() + ":" + each.from() + "/" + Objects.requireNonNullElse(each.until(), ""))
        .collect(Collectors.joining(BETWEEN));
  }

  /** What {@link #text()} wrote. */
  public static Paused of(@Nullable String text) {
    return text == null ? NEVER : new Paused(Arrays.stream(text.split(BETWEEN)).map(Paused::pause).toList());
  }

  private static Pause pause(String text) {
    int days = text.indexOf(':');
    int end = text.indexOf('/');
    String until = text.substring(end + 1);
    return new Pause(Pause.Reason.valueOf(text.substring(0, days)), LocalDate.parse(text.substring(days + 1, end)),
        until.isEmpty() ? null : LocalDate.parse(until));
  }
}
