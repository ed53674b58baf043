package org.bangfu.security;

import java.time.LocalDate;
import java.util.List;
import org.bangfu.shared.AreaCode;

/**
 * One kind of work that a person does today in the place of somebody absent (代理).
 *
 * @param until last day of it
 * @param villages where the absent person accompanies households; of no use to whoever has no posting in their township
 */
public record StandIn(InsteadOf absent, WorkKind kind, LocalDate until, List<AreaCode> villages) {

  public StandIn {
    villages = List.copyOf(villages);
  }

  /** Whether the work is a household's contact's, so that the dossiers of these households are needed for it. */
  boolean ofContact() {
    return kind == WorkKind.VISITS || kind == WorkKind.STEPS;
  }
}
