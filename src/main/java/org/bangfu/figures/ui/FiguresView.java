package org.bangfu.figures.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import org.bangfu.figures.FigureBook;
import org.bangfu.figures.FigureWords;
import org.bangfu.figures.MonthReport;
import org.bangfu.figures.MonthReportPdf;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.FileLink;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;

/** All figures of a month in an area, with what they were. */
@Route(FigureAddress.ALL)
@Menu(title = "figures.menu", order = 6, icon = "vaadin:bar-chart")
@RequiresAction(Action.FIGURE_READ)
class FiguresView extends Page implements BeforeEnterObserver {

  private final transient FigureBook book;
  private final transient FigureWords words;
  private final PageHeader header = new PageHeader(getTranslation("figures.title"));
  private final Place place;
  private final FigureTable table;
  private transient FigureAddress address;

  FiguresView(FigureBook book, FigureWords words, MonthReport report, MonthReportPdf pdf) {
    super("figures.title");
    this.book = book;
    this.words = words;
    addClassName("bf-figures-page");
    place = new Place(words);
    table = new FigureTable(words);
    address = new FigureAddress(null, book.thisMonth(), book.root(), false);
    Locale language = UI.getCurrent().getLocale();
    header.withActions(new FileLink(getTranslation("figures.report"), FileLink.SHEET,
        () -> report.fileName(address.month(), address.area(), language),
        out -> report.write(address.month(), address.area(), language, out)),
        new FileLink(getTranslation("figures.report.pdf"), FileLink.PDF,
            () -> pdf.fileName(address.month(), address.area(), language),
            out -> pdf.write(address.month(), address.area(), language, out)));
    Div panel = new Div(table);
    panel.addClassName("bf-panel");
    add(header, place, panel);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    AreaCode root = book.root();
    address = FigureAddress.read(event.getLocation().getQueryParameters(), book.thisMonth(), root).of(null);
    header.withSubtitle(getTranslation("figures.subtitle", words.area(address.area()),
        words.month(address.month(), getLocale())));
    place.show(address, book.thisMonth(), root);
    table.show(address, book.overview(address.month(), address.area()));
  }
}
