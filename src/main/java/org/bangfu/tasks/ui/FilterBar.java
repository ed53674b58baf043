package org.bangfu.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.calendar.DueState;
import org.bangfu.shared.AreaCode;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.StepOption;

/** The filters beside the tabs; what has nothing to choose from is not shown. */
class FilterBar extends Div {

  private final TextField search = new TextField();
  private final ComboBox<AreaCode> area = new ComboBox<>();
  private final Select<String> process = new Select<>();
  private final Select<StepOption> step = new Select<>();
  private final Select<DueState> due = new Select<>();
  private final Button clear = new Button();
  private final Div choices = new Div();
  private final List<StepOption> steps;
  private final Consumer<InboxFilter> changed;
  private InboxFilter shown = InboxFilter.EVERYTHING;
  private boolean filling;

  /** @param changed called with the new filter when a person changed it */
  FilterBar(AreaChoices areas, List<StepOption> steps, TaskTexts texts, Consumer<InboxFilter> changed) {
    this.steps = steps;
    this.changed = changed;
    addClassNames("bf-toolbar", "bf-filters");
    buildSearch();
    buildArea(areas);
    buildProcess(texts);
    buildStep();
    buildDue();
    buildClear();
    choices.add(area, process, step, due, clear);
    choices.addClassName("bf-filter-choices");
    add(search, phoneToggle(), choices);
  }

  /** Shows a filter without reporting it as a change. */
  void show(InboxFilter filter) {
    filling = true;
    shown = filter;
    search.setValue(filter.search() == null ? "" : filter.search());
    area.setValue(filter.area());
    process.setValue(filter.process());
    step.setValue(steps.stream().filter(option -> option.taskKey().equals(filter.step())).findFirst().orElse(null));
    due.setValue(filter.due());
    clear.setVisible(narrowed(filter));
    filling = false;
  }

  static boolean narrowed(InboxFilter filter) {
    return filter.area() != null || filter.process() != null || filter.step() != null || filter.due() != null
        || filter.search() != null;
  }

  private void buildSearch() {
    search.setPlaceholder(getTranslation("tasks.filter.search"));
    search.setAriaLabel(getTranslation("tasks.filter.search"));
    search.setPrefixComponent(VaadinIcon.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setMaxLength(50);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> report());
    search.addClassName("bf-filter-search");
  }

  private void buildArea(AreaChoices areas) {
    List<AreaCode> all = areas.all();
    area.setItems((item, typed) -> areas.label(item).contains(typed.strip()), all);
    area.setItemLabelGenerator(areas::label);
    area.setPlaceholder(getTranslation("tasks.filter.area"));
    area.setAriaLabel(getTranslation("tasks.filter.area"));
    area.setClearButtonVisible(true);
    area.setVisible(!all.isEmpty());
    area.addValueChangeListener(event -> report());
  }

  private void buildProcess(TaskTexts texts) {
    List<String> all = steps.stream().map(StepOption::process).distinct().toList();
    process.setItems(all);
    process.setItemLabelGenerator(id -> id == null ? "" : texts.process(this, id));
    emptyChoice(process, "tasks.filter.process");
    process.setVisible(all.size() > 1);
    process.addValueChangeListener(event -> report());
  }

  private void buildStep() {
    step.setItems(steps);
    step.setItemLabelGenerator(option -> option == null ? "" : option.taskName());
    emptyChoice(step, "tasks.filter.step");
    step.setVisible(steps.size() > 1);
    step.addValueChangeListener(event -> report());
  }

  private void buildDue() {
    due.setItems(DueState.OVERDUE, DueState.SOON, DueState.IN_TIME);
    due.setItemLabelGenerator(state -> state == null ? "" : getTranslation("tasks.filter.due." + state.name()));
    emptyChoice(due, "tasks.filter.due");
    due.addValueChangeListener(event -> report());
    due.addClassName("bf-filter-due");
  }

  private void emptyChoice(Select<?> select, String key) {
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(getTranslation(key));
    select.setPlaceholder(getTranslation(key));
    select.setAriaLabel(getTranslation(key));
  }

  private void buildClear() {
    clear.setText(getTranslation("tasks.filter.clear"));
    clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    clear.addClickListener(event -> changed.accept(new InboxFilter(shown.view(), null, null, null, null, null)));
  }

  private Component phoneToggle() {
    Button toggle = new Button(getTranslation("tasks.filter.more"), VaadinIcon.FILTER.create());
    toggle.addClassName("bf-only-phone");
    toggle.addClickListener(event -> choices.setClassName("bf-open", !choices.hasClassName("bf-open")));
    return toggle;
  }

  private void report() {
    if (!filling) {
      StepOption chosen = step.getValue();
      String typed = search.getValue().strip();
      changed.accept(new InboxFilter(shown.view(), area.getValue(), process.getValue(),
          chosen == null ? null : chosen.taskKey(), due.getValue(), typed.isEmpty() ? null : typed));
    }
  }
}
