package org.bangfu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Corrections without a database, for tests of the rule alone. */
final class MemoryCorrections implements CorrectionStore {

  private final TreeMap<LocalDate, Correction> byDay = new TreeMap<>();

  MemoryCorrections with(String day, boolean working, String note) {
    put(new Correction(LocalDate.parse(day), working, note, 0, "系统", Instant.EPOCH));
    return this;
  }

  @Override
  public List<Correction> all() {
    return List.copyOf(byDay.values());
  }

  @Override
  public void put(Correction correction) {
    byDay.put(correction.day(), correction);
  }

  @Override
  public boolean remove(LocalDate day) {
    return byDay.remove(day) != null;
  }
}
