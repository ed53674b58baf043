package org.bangfu.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;

/**
 * The one answer to "overdue, due soon, in time" at a moment: for a due date in hand and, out of the same bounds, for the
 * rows of a table. Badge, inbox, board, export and reminders all ask here, so that their numbers are the same.
 *
 * @param now what is due before it is overdue; to the microsecond, as the database keeps moments
 * @param soonUntil what is due before it, and not overdue, is due soon
 */
public record DueWindow(Instant now, Instant soonUntil) {

  /** Due dates from here on are the far future that stands for "no limit". */
  private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");
  private static final Pattern COLUMN = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?");

  public DueWindow {
    now = now.truncatedTo(ChronoUnit.MICROS);
    soonUntil = soonUntil.truncatedTo(ChronoUnit.MICROS);
  }

  /** How a due date stands. */
  public DueState of(Instant due) {
    for (DueState state : DueState.values()) {
      Instant before = before(state);
      if (before == null || due.isBefore(before)) {
        return state;
      }
    }
    throw new IllegalStateException("the last state has no end");
  }

  /** First due moment of a state; absent where it has no beginning. */
  public @Nullable Instant from(DueState state) {
    return state == DueState.OVERDUE ? null : before(DueState.values()[state.ordinal() - 1]);
  }

  /** First due moment behind a state; absent where it has no end. The states follow each other without a gap. */
  public @Nullable Instant before(DueState state) {
    return switch (state) {
      case OVERDUE -> now;
      case SOON -> soonUntil;
      case IN_TIME -> NEVER;
      case NONE -> null;
    };
  }

  /**
   * The condition that leaves a list the rows of a state.
   *
   * @param column a column of due moments that is never null, e.g. {@code t.due}; never user text
   */
  public SqlCondition where(DueState state, String column) {
    if (!COLUMN.matcher(column).matches()) {
      throw new IllegalArgumentException("not a column: " + column);
    }
    String stem = "due_" + state.name().toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    bound(parts, parameters, column + " >= :", stem + "_from", from(state));
    bound(parts, parameters, column + " < :", stem + "_before", before(state));
    return new SqlCondition("(" + String.join(" and ", parts) + ")", parameters);
  }

  private static void bound(List<String> parts, Map<String, Object> parameters, String condition, String name,
      @Nullable Instant moment) {
    if (moment != null) {
      parts.add(condition + name);
      parameters.put(name, moment.atOffset(ZoneOffset.UTC));
    }
  }
}
