package org.bangfu.absence;

import java.time.LocalDate;
import java.util.List;
import org.bangfu.security.WorkKind;

/**
 * An absence as somebody wants it recorded.
 *
 * @param from first day
 * @param to last day
 * @param reason as typed
 */
public record NewAbsence(long staffId, LocalDate from, LocalDate to, String reason, List<Part> parts) {

  /** One kind of the work in one person's hands for a time. */
  public record Part(WorkKind kind, LocalDate from, LocalDate to, long substituteId) {

    boolean overlaps(Part other) {
      return kind == other.kind && !from.isAfter(other.to) && !other.from.isAfter(to);
    }
  }

  public NewAbsence {
    parts = List.copyOf(parts);
  }
}
