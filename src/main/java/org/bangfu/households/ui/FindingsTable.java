package org.bangfu.households.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.shared.RowProblem;

/** The first findings in a register file: row, column, reason. The whole of them stands in the result sheet. */
class FindingsTable extends Div {

  /**
   * @param titleKey message key of the heading, which takes the number
   * @param number findings in all, those not listed included
   * @param shown rows to list at most
   */
  FindingsTable(String titleKey, List<RowProblem> findings, long number, int shown) {
    addClassName("bf-findings");
    add(new H3(getTranslation(titleKey, number)));
    NativeTable table = new NativeTable();
    table.addClassName("bf-table");
    NativeTableRow head = table.getHead().addRow();
    Stream.of("row", "column", "reason").forEach(column -> {
      NativeTableHeaderCell cell = head.addHeaderCell();
      cell.setText(getTranslation("households.sheet." + column));
      cell.getElement().setAttribute("scope", "col");
    });
    findings.stream().limit(shown).forEach(finding -> row(table, finding));
    add(table);
    if (number > shown) {
      Paragraph rest = new Paragraph(getTranslation("households.upload.rest", shown));
      rest.addClassName("bf-quiet");
      add(rest);
    }
  }

  private void row(NativeTable table, RowProblem finding) {
    NativeTableRow row = table.getBody().addRow();
    row.addDataCell().setText(getTranslation("households.upload.row", Long.toString(finding.row())));
    row.addDataCell().setText(finding.column());
    row.addDataCell().setText(getTranslation(finding.key(), finding.arguments().toArray()));
  }
}
