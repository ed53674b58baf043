package org.bangfu.oversight.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bangfu.calendar.DueState;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.Tally;
import org.jspecify.annotations.Nullable;

/** Names with their numbers of tasks; each number is the way to its rows, and a nought is none. */
class TallyTable extends NativeTable {

  private static final List<DueState> STATES = List.of(DueState.OVERDUE, DueState.SOON, DueState.IN_TIME);

  /** @param headingKey what the first column names */
  TallyTable(String headingKey) {
    addClassName("bf-tally");
    NativeTableRow head = getHead().addRow();
    heading(head, headingKey);
    for (DueState state : STATES) {
      heading(head, "oversight.column." + state.name());
    }
    heading(head, "oversight.column.open");
  }

  private void heading(NativeTableRow head, String key) {
    NativeTableHeaderCell cell = head.addHeaderCell();
    cell.setText(getTranslation(key));
    cell.getElement().setAttribute("scope", "col");
  }

  /**
   * Adds a line.
   *
   * @param goes what its name leads to
   * @param rows what its numbers open, each with its own state
   */
  NativeTableRow line(String name, BoardFilter goes, BoardFilter rows, Tally tally) {
    NativeTableRow row = getBody().addRow();
    NativeTableHeaderCell first = row.addHeaderCell();
    first.getElement().setAttribute("scope", "row");
    first.add(new BoardLink(goes, name));
    STATES.forEach(state -> number(row.addDataCell(), rows, state, tally));
    number(row.addDataCell(), rows, null, tally);
    return row;
  }

  private static void number(NativeTableCell cell, BoardFilter rows, @Nullable DueState state, Tally tally) {
    long number = tally.of(state);
    cell.addClassName("bf-number");
    cell.getElement().setAttribute("data-state", state == null ? "OPEN" : state.name());
    if (number == 0) {
      Span nought = new Span("0");
      nought.addClassName("bf-nought");
      cell.add(nought);
    } else {
      cell.add(new BoardLink(rows.due(state), Long.toString(number)));
    }
  }
}
