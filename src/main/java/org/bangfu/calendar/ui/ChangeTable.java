package org.bangfu.calendar.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.bangfu.calendar.CalendarChange;
import org.bangfu.shared.ui.TimeTexts;

/** The latest changes of the calendar, each with the number of due dates that it moved. */
class ChangeTable extends NativeTable {

  ChangeTable(List<CalendarChange> changes, TimeTexts times) {
    addClassName("bf-table");
    NativeTableRow head = getHead().addRow();
    for (String column : List.of("what", "days", "moved", "who")) {
      head.addHeaderCell().setText(getTranslation("calendar.changes." + column));
    }
    for (CalendarChange change : changes) {
      NativeTableRow row = getBody().addRow();
      row.addDataCell().setText(getTranslation("calendar.change." + change.kind(), change.note()));
      row.addDataCell().setText(change.from().equals(change.to()) ? change.from().toString()
          : getTranslation("calendar.changes.range", change.from().toString(), change.to().toString()));
      row.addDataCell().setText(Long.toString(change.moved()));
      row.addDataCell().setText(change.who() + " " + times.dateTime(change.at()));
    }
  }
}
