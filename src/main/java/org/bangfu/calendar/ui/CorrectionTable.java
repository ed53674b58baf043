package org.bangfu.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.calendar.Correction;
import org.bangfu.shared.ui.TimeTexts;

/** The corrections of a year with who entered them, each to be taken back. */
class CorrectionTable extends NativeTable {

  CorrectionTable(List<Correction> corrections, TimeTexts times, Consumer<Correction> takeBack) {
    addClassName("bf-table");
    NativeTableRow head = getHead().addRow();
    for (String column : List.of("day", "to", "note", "who")) {
      head.addHeaderCell().setText(getTranslation("calendar.corrections." + column));
    }
    head.addHeaderCell();
    for (Correction correction : corrections) {
      NativeTableRow row = getBody().addRow();
      row.addDataCell().setText(correction.day().toString());
      row.addDataCell().setText(getTranslation(correction.working() ? "calendar.working" : "calendar.free"));
      row.addDataCell().setText(correction.note());
      row.addDataCell().setText(correction.who() + " " + times.dateTime(correction.at()));
      Button remove = new Button(getTranslation("calendar.corrections.remove"), click -> takeBack.accept(correction));
      remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
      row.addDataCell().add(remove);
    }
  }
}
