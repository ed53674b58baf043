package org.bangfu.security;

import java.time.LocalDate;
import java.util.List;

/** Whose work a person does on a day; the room of absences, which stands above this one, answers it for every question. */
public interface StandIns {

  /** Substitutes of substitutes included, to the bound of that room; empty for nearly everybody. */
  List<StandIn> on(long staffId, LocalDate day);
}
