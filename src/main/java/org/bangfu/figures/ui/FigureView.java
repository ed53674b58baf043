package org.bangfu.figures.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bangfu.figures.Figure;
import org.bangfu.figures.FigureBook;
import org.bangfu.figures.FigureLine;
import org.bangfu.figures.FigureSheet;
import org.bangfu.figures.FigureStore.StepDays;
import org.bangfu.figures.FigureWords;
import org.bangfu.figures.Share;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.FileLink;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.Chart;
import org.bangfu.shared.ui.KeyValues;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;

/** One figure: its definition, its areas, its twelve months and what stands behind it. */
@Route(FigureAddress.ONE)
@RequiresAction(Action.FIGURE_READ)
class FigureView extends Page implements BeforeEnterObserver {

  private final transient FigureBook book;
  private final transient FigureWords words;
  private final PageHeader header = new PageHeader("");
  private final Place place;
  private final Div definition = panel();
  private final Div trend = panel();
  private final Div steps = panel();
  private final PartsPanel parts;
  private final SubjectsPanel subjects;
  private transient FigureAddress address;

  FigureView(FigureBook book, FigureWords words, FigureSheet sheet) {
    super("figures.title");
    this.book = book;
    this.words = words;
    addClassName("bf-figures-page");
    place = new Place(words);
    parts = new PartsPanel(words);
    subjects = new SubjectsPanel(book, words);
    address = new FigureAddress(Figure.VISITED, book.thisMonth(), book.root(), false);
    Locale language = UI.getCurrent().getLocale();
    header.withActions(new FileLink(getTranslation("figures.export"), FileLink.SHEET,
        () -> sheet.fileName(figure(), address.month(), address.area(), language),
        out -> sheet.write(figure(), address.month(), address.area(), language, out)));
    Div charts = new Div(parts, new Div(trend, steps));
    charts.addClassName("bf-figures-charts");
    add(header, place, definition, charts, subjects);
  }

  private static Div panel() {
    Div panel = new Div();
    panel.addClassName("bf-panel");
    return panel;
  }

  private Figure figure() {
    return Objects.requireNonNull(address.figure());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    AreaCode root = book.root();
    FigureAddress asked = FigureAddress.read(event.getLocation().getQueryParameters(), book.thisMonth(), root);
    if (asked.figure() == null) {
      event.forwardTo(FiguresView.class);
      return;
    }
    address = asked;
    FigureLine line = book.overview(address.month(), address.area()).get(figure().ordinal());
    header.setTitle(words.name(figure(), getLocale()));
    header.withSubtitle(getTranslation("figures.subtitle", words.area(address.area()),
        words.month(address.month(), getLocale())));
    place.show(address, book.thisMonth(), root);
    define(line);
    boolean counted = figure().counted();
    parts.setVisible(counted && address.area().level() != AreaCode.Level.VILLAGE);
    trend.setVisible(counted);
    subjects.setVisible(counted);
    steps.setVisible(figure() == Figure.IDENTIFIED_IN_TIME);
    if (counted) {
      months(line);
      subjects.show(address);
    }
    if (parts.isVisible()) {
      parts.show(address, book.parts(figure(), address.month(), address.area()));
    }
    if (steps.isVisible()) {
      days(book.stepDays(address.month(), address.area()));
    }
  }

  private void define(FigureLine line) {
    KeyValues values = new KeyValues();
    values.put(getTranslation("figures.column.value"), words.value(figure(), line.share(), getLocale()));
    values.put(getTranslation("figures.column.counts"), words.counts(figure(), line.share(), getLocale()));
    values.put(getTranslation("figures.column.change"), words.change(line.change(), getLocale()));
    for (String part : List.of("numerator", "denominator", "source")) {
      values.put(getTranslation("figures.definition." + part), words.part(figure(), part, getLocale()));
    }
    definition.removeAll();
    definition.add(new FigureLink(address.of(null), getTranslation("figures.back")), values);
  }

  private void months(FigureLine line) {
    List<YearMonth> months = IntStream.rangeClosed(1 - FigureBook.TREND, 0).mapToObj(address.month()::plusMonths).toList();
    String name = words.name(figure(), getLocale());
    trend.removeAll();
    trend.add(new H2(getTranslation("figures.column.trend")),
        new Chart(Charts.line(name, months.stream().map(YearMonth::toString).toList(),
            months.stream().map(month -> line.trend().getOrDefault(month, Share.NONE)).toList()),
            getTranslation("figures.unit"), getTranslation("figures.trend.label", name)));
  }

  private void days(List<StepDays> days) {
    NativeTable table = new NativeTable();
    table.addClassName("bf-tally");
    NativeTableRow head = table.getHead().addRow();
    List.of("step", "cases", "median").forEach(column -> head.addHeaderCell()
        .setText(getTranslation("figures.steps." + column)));
    for (StepDays step : days) {
      NativeTableRow row = table.getBody().addRow();
      row.addHeaderCell().setText(Objects.requireNonNullElse(step.name(), step.step()));
      row.addDataCell().setText(Long.toString(step.cases()));
      row.addDataCell().setText("%.1f".formatted(step.median()));
    }
    steps.removeAll();
    steps.add(new H2(getTranslation("figures.steps.title")), table);
  }
}
