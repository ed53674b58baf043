package org.bangfu.oversight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bangfu.calendar.DueDates;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.Replacement;
import org.bangfu.security.Scope;
import org.bangfu.security.SignedIn;
import org.bangfu.security.StandIns;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.Slice;
import org.bangfu.staff.Personnel;
import org.bangfu.tasks.RowKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of the areas somebody answers for, counted and listed; it does no work on them. */
@Service
@Transactional(readOnly = true)
public class Board {

  private final BoardStore store;
  private final AccessPolicy policy;
  private final DueDates dueDates;
  private final Personnel personnel;
  private final StandIns standIns;
  private final Clock clock;

  Board(BoardStore store, AccessPolicy policy, DueDates dueDates, Personnel personnel, StandIns standIns,
      Clock clock) {
    this.store = store;
    this.policy = policy;
    this.dueDates = dueDates;
    this.personnel = personnel;
    this.standIns = standIns;
    this.clock = clock;
  }

  /** Where the board of the asker begins: their county or township; absent for those of several townships. */
  public @Nullable AreaCode root() {
    List<AreaCode> units = units();
    return units.stream().filter(unit -> units.stream().allMatch(unit::contains)).findFirst().orElse(null);
  }

  /** The numbers of a filter and of what lies one step below it. */
  public BoardSummary summary(BoardFilter filter) {
    return store.summary(query(filter), Level.of(filter));
  }

  /** The next rows behind a key, soonest due first. */
  public Slice<BoardRow> page(BoardFilter filter, @Nullable RowKey after, int limit) {
    return Slice.of(named(store.page(query(filter), after == null ? RowKey.BEGIN : after, limit + 1)), limit);
  }

  /** Says of all rows by one statement who does them today in the place of somebody absent. */
  private List<BoardRow> named(List<BoardRow> rows) {
    List<Long> people = rows.stream().map(BoardRow::personId).filter(Objects::nonNull).distinct().toList();
    List<Replacement> replacing = standIns.replacing(people, LocalDate.now(clock));
    return replacing.isEmpty() ? rows : rows.stream().map(row -> replacing.stream()
        .filter(each -> Objects.equals(row.personId(), each.absentId()) && each.kind() == row.kind()).findFirst()
        .map(each -> row.standIn(each.substituteName())).orElse(row)).toList();
  }

  /** How much each person has in hand in the filter's area, and of how many households they are the contact. */
  public List<WorkloadLine> persons(BoardFilter filter) {
    BoardStore.Query query = query(filter);
    Map<Long, WorkloadLine> lines = new LinkedHashMap<>();
    store.summary(query, Level.HOLDERS).parts().stream()
        .filter(part -> part.filter().holder() != null && part.filter().holder().kind() == Holder.Kind.PERSON)
        .forEach(part -> lines.put(part.filter().holder().staffId(), WorkloadLine.of(part)));
    AreaCode area = filter.area();
    store.households(policy.where(Action.OVERSIGHT_READ, "h.area"), area == null ? null : area.range())
        .forEach(contact -> lines.merge(contact.staffId(),
            new WorkloadLine(filter.heldBy(Holder.person(contact.staffId())), contact.name(), Tally.NONE, contact.number()),
            (line, own) -> line.with(own.households())));
    return List.copyOf(lines.values());
  }

  /** How much work each unit has in the filter's area, claimed or not. */
  public List<WorkloadLine> units(BoardFilter filter) {
    return store.summary(query(filter), Level.UNITS).parts().stream().map(WorkloadLine::of).toList();
  }

  private BoardStore.Query query(BoardFilter filter) {
    policy.require(Action.OVERSIGHT_READ);
    return new BoardStore.Query(filter, policy.where(Action.OVERSIGHT_READ, "t.area"), dueDates.window(),
        groups(filter.holder()), levels(), still(filter.still()));
  }

  private @Nullable Instant still(@Nullable Integer days) {
    return days == null ? null : clock.instant().minus(Duration.ofDays(days));
  }

  private Collection<String> groups(@Nullable Holder holder) {
    if (holder == null || holder.kind() != Holder.Kind.INBOX) {
      return List.of();
    }
    return new Scope(new SignedIn(holder.staffId(), "", ""),
        personnel.postingsOn(holder.staffId(), LocalDate.now(clock))).groups();
  }

  private Set<RaisedTo> levels() {
    Set<RaisedTo> levels = EnumSet.noneOf(RaisedTo.class);
    units().forEach(unit -> levels.add(
        unit.level() == AreaCode.Level.COUNTY ? RaisedTo.COUNTY : RaisedTo.TOWNSHIP));
    return levels;
  }

  private List<AreaCode> units() {
    return policy.scope().postings().stream().filter(posting -> Action.OVERSIGHT_READ.allowedTo(posting.role()))
        .map(posting -> AreaCode.of(posting.unit())).distinct().toList();
  }
}
