package org.bangfu.laboratory;

import java.util.List;
import java.util.Map;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/** What a run found, in numbers. */
public record LabSummary(List<Township> townships, List<Shift> shifts) {

  public LabSummary {
    townships = List.copyOf(townships);
    shifts = List.copyOf(shifts);
  }

  /** Decisions of a township, and those of them that would come out otherwise. */
  public record Township(AreaCode area, long decisions, long changed) {
  }

  /** How many decisions would go from one result to another; the most frequent come first. */
  public record Shift(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after, long decisions) {
  }
}
