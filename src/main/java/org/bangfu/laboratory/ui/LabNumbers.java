package org.bangfu.laboratory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bangfu.laboratory.LabSummary;
import org.bangfu.laboratory.LabTable;
import org.bangfu.shared.AreaCode;

/** From which result to which, and in which townships; a township shows its cases. */
class LabNumbers extends Div {

  LabNumbers(LabTexts texts, LabSummary summary, LabTable table, Consumer<AreaCode> chosen) {
    addClassName("bf-lab-numbers");
    if (!summary.shifts().isEmpty()) {
      add(panel("laboratory.shifts", List.of("laboratory.column.before", "laboratory.column.after", "laboratory.column.cases"),
          summary.shifts().stream().map(shift -> Stream.<Component>of(
              new Span(texts.words().results(shift.before(), table.outputs(), texts.language())),
              new Span(texts.words().results(shift.after(), table.outputs(), texts.language())),
              new Span(Long.toString(shift.decisions()))))));
    }
    add(panel("laboratory.townships", List.of("laboratory.column.township", "laboratory.column.all", "laboratory.column.changed"),
        summary.townships().stream().map(each -> Stream.of(township(texts, each, chosen),
            new Span(Long.toString(each.decisions())), new Span(Long.toString(each.changed()))))));
  }

  private static Component township(LabTexts texts, LabSummary.Township each, Consumer<AreaCode> chosen) {
    Button button = new Button(texts.township(each.area()), click -> chosen.accept(each.area()));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    return button;
  }

  private Section panel(String title, List<String> columns, Stream<Stream<Component>> lines) {
    NativeTable table = new NativeTable();
    NativeTableRow head = table.getHead().addRow();
    columns.forEach(column -> head.addHeaderCell().setText(getTranslation(column)));
    lines.forEach(line -> {
      NativeTableRow row = table.getBody().addRow();
      line.forEach(cell -> row.addDataCell().add(cell));
    });
    table.addClassName("bf-lab-table");
    Section panel = new Section(new H2(getTranslation(title)), table);
    panel.addClassNames("bf-panel", "bf-lab-panel");
    return panel;
  }
}
