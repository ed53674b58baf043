package org.bangfu.households;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of a household's history.
 *
 * @param memberName the member concerned, if one is
 * @param source {@code IMPORT}, {@code CASE} or {@code SCREEN}
 * @param detail field to old and new text; personal numbers masked
 */
public record HouseholdChange(Instant at, String byName, String source, ChangeKind kind, @Nullable String memberName,
    Map<String, List<String>> detail) {

  public HouseholdChange {
    detail = Map.copyOf(detail);
  }
}
