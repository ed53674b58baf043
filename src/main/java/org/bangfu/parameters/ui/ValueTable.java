package org.bangfu.parameters.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bangfu.parameters.ParameterValue;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.TimeTexts;

/** Dated values in rows: where, how much, from when, and whether it counts today. */
class ValueTable extends NativeTable {

  private final transient Function<AreaCode, String> areaName;
  private final transient Function<ParameterValue, Badge> state;
  private final transient TimeTexts times;

  ValueTable(List<ParameterValue> values, Function<AreaCode, String> areaName, Function<ParameterValue, Badge> state,
      TimeTexts times, Predicate<ParameterValue> withdrawable, Consumer<ParameterValue> withdraw) {
    this.areaName = areaName;
    this.state = state;
    this.times = times;
    addClassName("bf-table");
    NativeTableRow head = getHead().addRow();
    for (String column : List.of("area", "value", "from", "state", "note", "who")) {
      head.addHeaderCell().setText(getTranslation("parameters." + column));
    }
    head.addHeaderCell();
    values.forEach(value -> {
      NativeTableRow row = row(value);
      if (withdrawable.test(value)) {
        Button button = new Button(getTranslation("parameters.withdraw"), click -> withdraw.accept(value));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        row.addDataCell().add(button);
      } else {
        row.addDataCell();
      }
    });
  }

  private NativeTableRow row(ParameterValue value) {
    NativeTableRow row = getBody().addRow();
    row.getElement().setAttribute("data-withdrawn", value.withdrawn());
    row.addDataCell().setText(areaName.apply(value.area()));
    var number = row.addDataCell();
    number.setText(NumberFormat.getInstance(getLocale()).format(value.value()));
    number.addClassName("bf-number");
    row.addDataCell().setText(value.from().toString());
    row.addDataCell().add(state.apply(value));
    row.addDataCell().setText(value.note());
    row.addDataCell().setText(value.who() + " " + times.date(value.at()));
    return row;
  }
}
