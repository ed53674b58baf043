package org.bangfu.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table that prints whole; on a telephone each row becomes a small card with its headings. */
public class Sheet extends Div {

  private final List<String> headings;
  private final NativeTable table = new NativeTable();

  /** @param headings translated, one a column */
  public Sheet(List<String> headings) {
    this.headings = List.copyOf(headings);
    addClassName("bf-sheet");
    NativeTableRow row = table.getHead().addRow();
    headings.forEach(heading -> {
      NativeTableHeaderCell cell = row.addHeaderCell();
      cell.setText(heading);
      cell.getElement().setAttribute("scope", "col");
    });
    add(table);
  }

  /** Appends a row; cells are text, never markup. */
  public NativeTableRow row(String... cells) {
    NativeTableRow row = table.getBody().addRow();
    for (int column = 0; column < cells.length; column++) {
      NativeTableCell cell = row.addDataCell();
      cell.setText(cells[column].isEmpty() ? "—" : cells[column]);
      cell.getElement().setAttribute("data-label", headings.get(column));
    }
    return row;
  }

  /** Puts a component in the place of a cell's text. */
  public static void put(NativeTableRow row, int column, Component component) {
    row.getDataCells().get(column).removeAll();
    row.getDataCells().get(column).add(component);
  }
}
