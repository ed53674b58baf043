package org.bangfu.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.AreaRange;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.SqlCondition;
import org.bangfu.staff.PostingStore;
import org.springframework.stereotype.Service;

/**
 * Answers from the postings and absences in the database, read for every question and kept by nobody: a posting that ended a second
 * ago opens nothing any more, in open sessions too. The system is refused nothing.
 */
@Service
class PostedAccess implements AccessPolicy {

  private static final Pattern COLUMN = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?");

  private final CurrentStaff current;
  private final PostingStore postings;
  private final StandIns standIns;
  private final Clock clock;

  PostedAccess(CurrentStaff current, PostingStore postings, StandIns standIns, Clock clock) {
    this.current = current;
    this.postings = postings;
    this.standIns = standIns;
    this.clock = clock;
  }

  @Override
  public Scope scope() {
    SignedIn who = current.require();
    if (who.isSystem()) {
      return new Scope(who, List.of());
    }
    LocalDate today = LocalDate.now(clock);
    return new Scope(who, postings.activeOn(who.staffId(), today), standIns.on(who.staffId(), today));
  }

  @Override
  public boolean may(Action action) {
    Scope scope = scope();
    return scope.who().isSystem() || scope.allows(action);
  }

  @Override
  public boolean may(Action action, AreaCode area) {
    Scope scope = scope();
    return scope.who().isSystem() || scope.allows(action, area);
  }

  @Override
  public void require(Action action, AreaCode area) {
    if (!may(action, area)) {
      throw new NotFoundException();
    }
  }

  @Override
  public void require(Action action) {
    if (!may(action)) {
      throw new NotFoundException();
    }
  }

  @Override
  public SqlCondition where(Action action, String column) {
    if (!COLUMN.matcher(column).matches()) {
      throw new IllegalArgumentException("not a column: " + column);
    }
    Scope scope = scope();
    return scope.who().isSystem() ? SqlCondition.EVERYTHING : within(scope.ranges(action), action, column);
  }

  /** Names depend on action and column only, so that equal questions make equal statements. */
  private static SqlCondition within(List<AreaRange> ranges, Action action, String column) {
    if (ranges.isEmpty()) {
      return SqlCondition.NOTHING;
    }
    String stem = "acl_" + action.name().toLowerCase(Locale.ROOT) + "_" + column.replace('.', '_') + "_";
    List<String> parts = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    for (AreaRange range : ranges) {
      String low = stem + parts.size() + "_lo";
      String high = stem + parts.size() + "_hi";
      parts.add("(%s >= :%s and %s < :%s)".formatted(column, low, column, high));
      parameters.put(low, range.low());
      parameters.put(high, range.high());
    }
    return new SqlCondition("(" + String.join(" or ", parts) + ")", parameters);
  }
}
