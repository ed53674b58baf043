package org.bangfu.figures.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import org.bangfu.figures.FigureLine;
import org.bangfu.figures.FigureWords;

/** All figures of a month, each the way to its own page; a name says its definition when one rests on it. */
class FigureTable extends NativeTable {

  private final transient FigureWords words;

  FigureTable(FigureWords words) {
    this.words = words;
    addClassNames("bf-tally", "bf-figures-table");
    NativeTableRow head = getHead().addRow();
    for (String column : List.of("name", "value", "counts", "change", "trend")) {
      NativeTableHeaderCell cell = head.addHeaderCell();
      cell.setText(getTranslation("figures.column." + column));
      cell.getElement().setAttribute("scope", "col");
      cell.addClassName("bf-figures-" + column);
    }
  }

  void show(FigureAddress address, List<FigureLine> lines) {
    getBody().removeAll();
    for (FigureLine line : lines) {
      NativeTableRow row = getBody().addRow();
      NativeTableHeaderCell name = row.addHeaderCell();
      name.getElement().setAttribute("scope", "row");
      FigureLink link = new FigureLink(address.of(line.figure()), words.name(line.figure(), getLocale()));
      link.getElement().setAttribute("title", words.definition(line.figure(), getLocale()));
      name.add(link);
      if (line.figure().counted()) {
        counted(row, line);
      } else {
        NativeTableCell pending = row.addDataCell();
        pending.setColspan(4);
        pending.addClassName("bf-figures-pending");
        pending.setText(words.value(line.figure(), line.share(), getLocale()));
      }
    }
  }

  private void counted(NativeTableRow row, FigureLine line) {
    NativeTableCell value = row.addDataCell();
    value.addClassNames("bf-number", "bf-figures-value");
    value.setText(words.value(line.figure(), line.share(), getLocale()));
    NativeTableCell counts = row.addDataCell();
    counts.addClassNames("bf-number", "bf-figures-counts");
    counts.setText(words.counts(line.figure(), line.share(), getLocale()));
    NativeTableCell change = row.addDataCell();
    change.addClassNames("bf-number", "bf-figures-change");
    change.setText(words.change(line.change(), getLocale()) + judgement(line));
    NativeTableCell trend = row.addDataCell();
    trend.addClassName("bf-figures-trend");
    trend.add(new Trend(line, words, getLocale()));
  }

  /** Whether the change is for the better, in a word: more is not better of every figure. */
  private String judgement(FigureLine line) {
    BigDecimal change = line.change();
    if (change == null || change.signum() == 0) {
      return "";
    }
    boolean better = change.signum() > 0 == line.figure().moreIsBetter();
    return " " + getTranslation(better ? "figures.better" : "figures.worse");
  }
}
