package org.bangfu.figures.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bangfu.figures.Figure;
import org.bangfu.figures.FigureWords;
import org.bangfu.figures.Ranking;
import org.bangfu.figures.Ranking.Place;
import org.bangfu.figures.Share;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.Chart;

/** A figure by the areas directly below, as bars and as a ranking; each area is the way down into it. */
class PartsPanel extends Div {

  private final transient FigureWords words;

  PartsPanel(FigureWords words) {
    this.words = words;
    addClassNames("bf-panel", "bf-figures-parts");
  }

  void show(FigureAddress address, Map<AreaCode, Share> parts) {
    removeAll();
    add(new H2(getTranslation("figures.parts.title")));
    Figure figure = Objects.requireNonNull(address.figure());
    List<Place> ranking = Ranking.of(figure, parts);
    if (ranking.isEmpty()) {
      add(new Paragraph(getTranslation("figures.parts.none")));
      return;
    }
    String name = words.name(figure, getLocale());
    Chart chart = new Chart(Charts.bars(name, ranking.stream().map(place -> words.area(place.area())).toList(),
        ranking.stream().map(Place::share).toList()), getTranslation("figures.unit"),
        getTranslation("figures.parts.label", name));
    chart.addChosenListener(chosen -> {
      if (chosen.index() >= 0 && chosen.index() < ranking.size()) {
        UI.getCurrent().navigate(address.in(ranking.get(chosen.index()).area()).href());
      }
    });
    add(chart, table(address, ranking));
  }

  private NativeTable table(FigureAddress address, List<Place> ranking) {
    NativeTable table = new NativeTable();
    table.addClassNames("bf-tally", "bf-figures-ranking");
    NativeTableRow head = table.getHead().addRow();
    List.of("figures.parts.area", "figures.parts.rank", "figures.column.value", "figures.column.counts").forEach(key -> {
      NativeTableHeaderCell cell = head.addHeaderCell();
      cell.setText(getTranslation(key));
      cell.getElement().setAttribute("scope", "col");
    });
    for (Place place : ranking) {
      NativeTableRow row = table.getBody().addRow();
      NativeTableHeaderCell area = row.addHeaderCell();
      area.getElement().setAttribute("scope", "row");
      area.add(new FigureLink(address.in(place.area()), words.area(place.area())));
      if (place.share().small()) {
        Span small = new Span(getTranslation("figures.parts.small"));
        small.addClassName("bf-figures-small");
        area.add(small);
      }
      row.addDataCell().setText(Integer.toString(place.rank()));
      row.addDataCell().setText(words.percent(place.share(), getLocale()));
      row.addDataCell().setText(place.share().numerator() + " / " + place.share().denominator());
    }
    return table;
  }
}
