package org.bangfu.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.calendar.DueState;
import org.bangfu.oversight.Board;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.BoardSummary.Part;
import org.bangfu.shared.AreaCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The board of a county: all its numbers and the first rows behind them, at every level of the way down. */
@Component
@Profile("bench")
class BoardBench {

  private static final int PAGE = 50;
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 40;

  private final Board board;
  private final BoardBenchData database;
  private final BenchPerson person;
  private final Areas areas;

  BoardBench(Board board, BoardBenchData database, BenchPerson person, Areas areas) {
    this.board = board;
    this.database = database;
    this.person = person;
    this.areas = areas;
  }

  /** p95_ms is over all places; each place has its own beside it. */
  Figures run(long open, long history) {
    AreaCode county = areas.counties().get(0).code();
    database.open(open, areas.villagesUnder(county).stream().map(area -> area.code().value()).toList());
    database.history(history);
    return BenchPerson.as(person.county(county), () -> measure(county));
  }

  private Figures measure(AreaCode county) {
    Measured all = new Measured();
    Figures places = new Figures();
    places(county).forEach((name, place) -> {
      Measured measured = new Measured();
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        BoardFilter filter = place.apply(round);
        (round < WARM_UP ? new Measured() : measured).run(() -> {
          board.summary(filter);
          board.page(filter, null, PAGE);
        });
      }
      all.add(measured);
      places.put(name, new Figures().put("p50_ms", measured.medianMs()).put("p95_ms", measured.percentileMs(95)));
    });
    return new Figures().put("p95_ms", all.percentileMs(95)).put("places", places);
  }

  private Map<String, IntFunction<BoardFilter>> places(AreaCode county) {
    BoardFilter whole = BoardFilter.EVERYTHING.in(county);
    List<Area> townships = areas.children(county);
    List<Area> villages = areas.villagesUnder(county);
    List<Part> holders = board.summary(whole.in(villages.get(0).code())).parts();
    Map<String, IntFunction<BoardFilter>> places = new LinkedHashMap<>();
    places.put("county", round -> whole);
    places.put("county_overdue", round -> whole.due(DueState.OVERDUE));
    places.put("county_on_time", round -> whole.due(DueState.IN_TIME));
    places.put("county_step", round -> whole.step("Identification", "Task_" + round % 7));
    places.put("county_escalated", round -> whole.raised(true));
    places.put("township", round -> whole.in(townships.get(round % townships.size()).code()));
    places.put("village", round -> whole.in(villages.get(round % villages.size()).code()));
    places.put("holder", round -> holders.get(round % holders.size()).filter());
    return places;
  }
}
