package org.bangfu.absence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.bangfu.absence.leaving.TaskLine;
import org.bangfu.absence.leaving.TaskLine.Taker;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Tone;

/** Who takes the claimed tasks of one kind; nobody means that they wait in their unit again. */
class TasksChoice extends Div {

  private final transient TaskLine line;
  private final ComboBox<Taker> taker = new ComboBox<>();
  private final Div own = new Div();

  TasksChoice(TaskLine line) {
    this.line = line;
    taker.setLabel(getTranslation("leaving.tasks", getTranslation("absence.kind." + line.kind()), line.tasks()));
    taker.setItems(line.takers());
    taker.setItemLabelGenerator(each ->
        getTranslation("leaving.taker", each.name(), each.able().size(), line.tasks(), each.load()));
    taker.setPlaceholder(getTranslation("leaving.unit"));
    taker.setClearButtonVisible(true);
    taker.setWidthFull();
    taker.addValueChangeListener(change -> tell());
    add(taker, own);
    line.takers().stream().filter(each -> !each.able().isEmpty()).findFirst().ifPresent(taker::setValue);
  }

  private void tell() {
    own.removeAll();
    chosen().filter(each -> !each.own().isEmpty()).ifPresent(each -> {
      UnorderedList list = new UnorderedList();
      each.own().forEach(row -> list.add(new ListItem(row.taskName() + " " + String.valueOf(row.caseNo()))));
      own.add(new InlineNotice(Tone.WARN, getTranslation("leaving.own", each.name()), list));
    });
  }

  TaskLine line() {
    return line;
  }

  Optional<Taker> chosen() {
    return Optional.ofNullable(taker.getValue());
  }
}
