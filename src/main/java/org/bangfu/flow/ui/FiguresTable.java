package org.bangfu.flow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Steps with figures in columns. */
class FiguresTable extends NativeTable {

  /** @param headingKeys what the columns hold, the steps first */
  FiguresTable(String captionKey, List<String> headingKeys) {
    addClassName("bf-flow-table");
    getElement().setAttribute("aria-label", getTranslation(captionKey));
    NativeTableRow head = getHead().addRow();
    headingKeys.forEach(key -> {
      NativeTableHeaderCell cell = head.addHeaderCell();
      cell.setText(getTranslation(key));
      cell.getElement().setAttribute("scope", "col");
    });
  }

  /** Adds a line. */
  void line(Component name, List<? extends Component> figures) {
    NativeTableRow row = getBody().addRow();
    NativeTableHeaderCell first = row.addHeaderCell();
    first.getElement().setAttribute("scope", "row");
    first.add(name);
    figures.forEach(figure -> row.addDataCell().add(figure));
  }

  static Component text(String text) {
    return new Span(text);
  }
}
