package org.bangfu.security;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Whose work a person does on a day; the room of absences, which stands above this one, answers it for every question. */
public interface StandIns {

  /** Substitutes of substitutes included, to the bound of that room; empty for nearly everybody. */
  List<StandIn> on(long staffId, LocalDate day);

  /** Who does the work of some people on a day, by one statement; nothing for those who do it themselves. */
  List<Replacement> replacing(Collection<Long> staffIds, LocalDate day);
}
