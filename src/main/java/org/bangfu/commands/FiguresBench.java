package org.bangfu.commands;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.figures.Figure;
import org.bangfu.figures.FigureBook;
import org.bangfu.figures.KeptMonths;
import org.bangfu.shared.AreaCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The data of the pages of figures: all of a month, and each one with its areas and first rows. */
@Component
@Profile("bench")
class FiguresBench {

  private static final int PAGE = 50;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 22;

  private final FigureBook book;
  private final KeptMonths months;
  private final BoardBenchData board;
  private final FiguresBenchData database;
  private final BenchPerson person;
  private final Areas areas;

  FiguresBench(FigureBook book, KeptMonths months, BoardBenchData board, FiguresBenchData database, BenchPerson person,
      Areas areas) {
    this.book = book;
    this.months = months;
    this.board = board;
    this.database = database;
    this.person = person;
    this.areas = areas;
  }

  /** p95_ms is over all pages; each has its own beside it. keep_ms is the daily count of the closed months. */
  Figures run(long open, long history) {
    AreaCode county = areas.counties().get(0).code();
    board.open(open, areas.villagesUnder(county).stream().map(area -> area.code().value()).toList());
    board.history(history);
    database.months();
    Measured keeping = new Measured();
    keeping.run(months::refresh);
    return BenchPerson.as(person.county(county), () -> measure(county)).put("keep_ms", keeping.medianMs());
  }

  private Figures measure(AreaCode county) {
    Measured all = new Measured();
    Figures pages = new Figures();
    pages(county).forEach((name, page) -> {
      Measured measured = new Measured();
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        int turn = round;
        (round < WARM_UP ? new Measured() : measured).run(() -> page.accept(turn));
      }
      all.add(measured);
      pages.put(name, new Figures().put("p50_ms", measured.medianMs()).put("p95_ms", measured.percentileMs(95)));
    });
    return new Figures().put("p95_ms", all.percentileMs(95)).put("pages", pages);
  }

  private Map<String, IntConsumer> pages(AreaCode county) {
    YearMonth now = book.thisMonth();
    List<Area> townships = areas.children(county);
    List<Figure> counted = Figure.allCounted();
    Map<String, IntConsumer> pages = new LinkedHashMap<>();
    pages.put("all_running", round -> book.overview(now, county));
    pages.put("all_closed", round -> book.overview(now.minusMonths(1 + round % 6), county));
    pages.put("all_township", round -> book.overview(now, townships.get(round % townships.size()).code()));
    pages.put("one_running", round -> one(counted.get(round % counted.size()), now, county));
    pages.put("one_closed", round -> one(counted.get(round % counted.size()), now.minusMonths(2), county));
    return pages;
  }

  /** What the page of one figure reads. */
  private void one(Figure figure, YearMonth month, AreaCode area) {
    book.overview(month, area);
    book.parts(figure, month, area);
    book.page(figure, month, area, true, null, PAGE);
    if (figure == Figure.IDENTIFIED_IN_TIME) {
      book.stepDays(month, area);
    }
  }
}
