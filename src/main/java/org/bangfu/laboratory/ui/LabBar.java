package org.bangfu.laboratory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.LongConsumer;
import org.bangfu.laboratory.LabRun;
import org.bangfu.laboratory.LabTable;
import org.jspecify.annotations.Nullable;

/** Which table is asked about how many months, and the runs there are. */
class LabBar extends Div {

  private static final List<Integer> MONTHS = List.of(3, 6, 12, 24, 36);
  private static final int USUAL = 12;

  /** Begins a run. */
  @FunctionalInterface
  interface Start {

    void of(LabTable table, int months);
  }

  LabBar(LabTexts texts, List<LabTable> tables, List<LabRun> runs, @Nullable LabRun shown, Start start, LongConsumer go) {
    addClassNames("bf-toolbar", "bf-lab-bar");
    Select<LabTable> table = new Select<>();
    table.setLabel(getTranslation("laboratory.table"));
    table.setItems(tables);
    table.setItemLabelGenerator(LabTable::name);
    table.setValue(tables.stream().filter(each -> shown != null && each.decision().equals(shown.decision())).findFirst()
        .orElse(tables.get(0)));
    Select<Integer> months = new Select<>();
    months.setLabel(getTranslation("laboratory.months.label"));
    months.setItems(MONTHS);
    months.setItemLabelGenerator(each -> texts.say("laboratory.months.last", each));
    months.setValue(shown != null && MONTHS.contains(shown.months()) ? Integer.valueOf(shown.months()) : Integer.valueOf(USUAL));
    Button begin = new Button(getTranslation("laboratory.start"), click -> start.of(table.getValue(), months.getValue()));
    begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    begin.setDisableOnClick(true);
    add(table, months, begin);
    if (runs.size() > 1) {
      add(earlier(texts, runs, shown, go));
    }
  }

  private Select<LabRun> earlier(LabTexts texts, List<LabRun> runs, @Nullable LabRun shown, LongConsumer go) {
    Select<LabRun> earlier = new Select<>();
    earlier.setLabel(getTranslation("laboratory.runs"));
    earlier.setItems(runs);
    earlier.setItemLabelGenerator(texts::run);
    earlier.setValue(shown);
    earlier.addClassName("bf-lab-runs");
    earlier.addValueChangeListener(change -> go.accept(change.getValue().id()));
    return earlier;
  }
}
