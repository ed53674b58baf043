package org.bangfu.figures;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bangfu.areas.Areas;
import org.bangfu.figures.FigureStore.Kept;
import org.bangfu.figures.FigureStore.Level;
import org.bangfu.figures.FigureStore.StepDays;
import org.bangfu.figures.FigureStore.Where;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a month in an area; only what the asker answers for is counted and listed. */
@Service
@Transactional(readOnly = true)
public class FigureBook {

  /** Months of a trend, the one asked for included. */
  public static final int TREND = 12;

  private final FigureStore store;
  private final AccessPolicy policy;
  private final Areas areas;
  private final Clock clock;

  FigureBook(FigureStore store, AccessPolicy policy, Areas areas, Clock clock) {
    this.store = store;
    this.policy = policy;
    this.areas = areas;
    this.clock = clock;
  }

  /** Where the figures of the asker begin: their county or township, or the county where they have several townships. */
  public AreaCode root() {
    policy.require(Action.FIGURE_READ);
    List<AreaCode> units = policy.scope().postings().stream()
        .filter(posting -> Action.FIGURE_READ.allowedTo(posting.role()))
        .map(posting -> AreaCode.of(posting.unit())).distinct().toList();
    return units.stream().filter(unit -> units.stream().allMatch(unit::contains)).findFirst()
        .orElseGet(() -> units.get(0).county());
  }

  public YearMonth thisMonth() {
    return YearMonth.now(clock);
  }

  /** One figure of one month in one area; {@link Share#NONE} where there is nothing to count. */
  public Share figure(Figure figure, YearMonth month, AreaCode area) {
    return counted(figure, month, where(area), Level.ALL).getOrDefault("", Share.NONE);
  }

  /** All figures of a month with the eleven months before; months not counted yet are left out of a trend. */
  public List<FigureLine> overview(YearMonth month, AreaCode area) {
    Where where = where(area);
    Map<Figure, TreeMap<YearMonth, Share>> known = new EnumMap<>(Figure.class);
    Set<YearMonth> kept = closed(store.keptMonths().keySet());
    for (Figure figure : Figure.allCounted()) {
      TreeMap<YearMonth, Share> trend = new TreeMap<>();
      for (int back = 0; back < TREND; back++) {
        YearMonth at = month.minusMonths(back);
        if (kept.contains(at)) {
          trend.put(at, Share.NONE);
        } else if (back < 2) {
          trend.put(at, direct(figure, at, where, Level.ALL).getOrDefault("", Share.NONE));
        }
      }
      known.put(figure, trend);
    }
    for (Kept one : store.kept(month.minusMonths(TREND - 1L), month, where, Level.ALL)) {
      known.get(one.figure()).computeIfPresent(one.month(), (at, none) -> one.share());
    }
    List<FigureLine> lines = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      lines.add(new FigureLine(figure, month, known.getOrDefault(figure, new TreeMap<>())));
    }
    return lines;
  }

  /** A figure by the areas directly below, each of them, also where there is nothing to count; of a village itself. */
  public Map<AreaCode, Share> parts(Figure figure, YearMonth month, AreaCode area) {
    Level level = area.level() == AreaCode.Level.COUNTY ? Level.TOWNSHIP : Level.VILLAGE;
    Map<String, Share> counts = counted(figure, month, where(area), level);
    Map<AreaCode, Share> parts = new LinkedHashMap<>();
    areas.children(area).stream().filter(child -> policy.may(Action.FIGURE_READ, child.code()))
        .forEach(child -> parts.put(child.code(), Share.NONE));
    counts.forEach((code, share) -> parts.put(AreaCode.of(code), share));
    return parts;
  }

  /** The cases or households in the numerator, or those that are not, behind a key. */
  public Slice<Subject> page(Figure figure, YearMonth month, AreaCode area, boolean met, @Nullable Long after, int limit) {
    Where where = where(area);
    if (!figure.counted()) {
      return new Slice<>(List.of(), false);
    }
    return Slice.of(store.page(figure, Month.of(month, clock), where, met, after == null ? -1 : after, limit + 1), limit);
  }

  /** Median days by step of the identifications that ended in the month. */
  public List<StepDays> stepDays(YearMonth month, AreaCode area) {
    return store.stepDays(Month.of(month, clock), where(area));
  }

  private Map<String, Share> counted(Figure figure, YearMonth month, Where where, Level level) {
    if (!figure.counted()) {
      return Map.of();
    }
    if (!closed(store.keptMonths().keySet()).contains(month)) {
      return direct(figure, month, where, level);
    }
    Map<String, Share> counts = new LinkedHashMap<>();
    store.kept(month, month, where, level).stream().filter(one -> one.figure() == figure)
        .forEach(one -> counts.put(one.area(), one.share()));
    return counts;
  }

  /** Nothing is counted of a month that has not begun. */
  private Map<String, Share> direct(Figure figure, YearMonth month, Where where, Level level) {
    return month.isAfter(thisMonth()) ? Map.of() : store.count(figure, Month.of(month, clock), where, level);
  }

  private Set<YearMonth> closed(Set<YearMonth> months) {
    YearMonth now = thisMonth();
    return Set.copyOf(months.stream().filter(month -> month.isBefore(now)).toList());
  }

  private Where where(AreaCode area) {
    policy.require(Action.FIGURE_READ);
    return new Where(policy.where(Action.FIGURE_READ, "s.area"), area.range());
  }
}
