package org.bangfu.absence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bangfu.absence.leaving.LeavingPreview.HouseholdLine;
import org.bangfu.absence.leaving.LeavingPreview.Told;
import org.bangfu.absence.leaving.NewLeaving;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/** The households with who follows in each, one by one or many at once; hundreds are scrolled and searched. */
class HouseholdsChoice extends Div {

  private final transient AbsenceServices services;
  private final transient List<HouseholdLine> households;
  private final transient Map<AreaCode, List<Successor>> choices = new HashMap<>();
  private final transient Map<Long, Successor> chosen = new LinkedHashMap<>();
  private final UnorderedList shares = new UnorderedList();
  private final Grid<HouseholdLine> grid = new Grid<>();
  private final GridListDataView<HouseholdLine> view;
  private final ComboBox<Successor> to = new ComboBox<>();
  private final Button give = new Button("", click -> giveChosen());

  HouseholdsChoice(AbsenceServices services, Told told) {
    this.services = services;
    this.households = told.households();
    addClassName("bf-leaving-households");
    shares.addClassName("bf-leaving-shares");
    told.households().forEach(line -> {
      List<Successor> own = choices.computeIfAbsent(line.village(),
          village -> Successor.of(told.candidates().getOrDefault(village, List.of()), this));
      chosen.put(line.householdId(), find(own, line.proposed()));
    });
    // With a header the box that chooses all is shown.
    grid.addComponentColumn(this::row).setHeader(getTranslation("leaving.sum.households")).setKey("household");
    grid.setSelectionMode(Grid.SelectionMode.MULTI);
    ((GridMultiSelectionModel<HouseholdLine>) grid.getSelectionModel())
        .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.addClassName("bf-leaving-grid");
    grid.addSelectionListener(change -> offer(change.getAllSelectedItems()));
    view = grid.setItems(households);
    add(shares, toolbar(), grid);
    offer(Set.of());
    tell();
  }

  private static Successor find(List<Successor> choices, @Nullable Long staffId) {
    return choices.stream().filter(each -> Objects.equals(each.staffId(), staffId)).findFirst()
        .orElseGet(() -> choices.get(choices.size() - 1));
  }

  private Div toolbar() {
    TextField filter = new TextField();
    filter.setPlaceholder(getTranslation("leaving.filter"));
    filter.setAriaLabel(getTranslation("leaving.filter"));
    filter.setClearButtonVisible(true);
    filter.setValueChangeMode(ValueChangeMode.LAZY);
    filter.addValueChangeListener(change -> view.setFilter(line -> matches(line, change.getValue().strip())));
    to.setPlaceholder(getTranslation("leaving.chosen.to"));
    to.setAriaLabel(getTranslation("leaving.chosen.to"));
    to.setItemLabelGenerator(Successor::label);
    to.addValueChangeListener(change -> give.setEnabled(change.getValue() != null));
    give.addThemeVariants(ButtonVariant.LUMO_SMALL);
    Div toolbar = new Div(filter, to, give);
    toolbar.addClassName("bf-leaving-toolbar");
    return toolbar;
  }

  private boolean matches(HouseholdLine line, String text) {
    return text.isEmpty() || name(line).contains(text) || line.householdNo().contains(text)
        || services.village(line.village()).contains(text);
  }

  private String name(HouseholdLine line) {
    String head = line.head();
    return head == null ? getTranslation("leaving.household.no", line.householdNo()) : head;
  }

  /** Those who can follow in every one of the chosen households. */
  private void offer(Set<HouseholdLine> selected) {
    List<Successor> common = selected.stream().map(line -> choices.get(line.village())).distinct()
        .reduce((one, other) -> one.stream().filter(each -> other.stream()
            .anyMatch(same -> Objects.equals(same.staffId(), each.staffId()))).toList()).orElse(List.of());
    to.clear();
    to.setItems(common);
    to.setEnabled(!selected.isEmpty());
    give.setEnabled(false);
    give.setText(getTranslation("leaving.chosen.give", selected.size()));
  }

  private void giveChosen() {
    Successor next = to.getValue();
    if (next != null) {
      Set<HouseholdLine> selected = grid.getSelectedItems();
      selected.forEach(line -> chosen.put(line.householdId(), find(choices.get(line.village()), next.staffId())));
      grid.deselectAll();
      view.refreshAll();
      tell();
    }
  }

  private Div row(HouseholdLine line) {
    Span name = new Span(name(line));
    name.addClassName("bf-leaving-name");
    Span no = new Span(line.head() == null ? "" : line.householdNo());
    no.addClassName("bf-quiet");
    Span tasks = new Span(line.tasks() == 0 ? "" : getTranslation("leaving.household.tasks", line.tasks()));
    tasks.addClassName("bf-quiet");
    ComboBox<Successor> next = new ComboBox<>();
    next.setAriaLabel(getTranslation("leaving.successor") + " " + name(line));
    next.setItems(choices.get(line.village()));
    next.setItemLabelGenerator(Successor::label);
    next.setValue(chosen.get(line.householdId()));
    next.setAllowCustomValue(false);
    next.addValueChangeListener(change -> {
      if (change.getValue() == null) {
        next.setValue(change.getOldValue());
      } else {
        chosen.put(line.householdId(), change.getValue());
        tell();
      }
    });
    Div row = new Div(new Div(name, no), new Div(new Span(services.village(line.village())), tasks), next);
    row.addClassName("bf-leaving-row");
    return row;
  }

  /** How many more each of them has. */
  private void tell() {
    shares.removeAll();
    shares().forEach((successor, number) -> shares.add(new ListItem(successor.staffId() == null
        ? getTranslation("leaving.share.township", number)
        : getTranslation("leaving.share", successor.name(), number, successor.households(),
            successor.households() + number))));
  }

  /** Households by who follows, the township last. */
  Map<Successor, Integer> shares() {
    Map<Long, Successor> people = new HashMap<>();
    Map<Long, Integer> numbers = new HashMap<>();
    chosen.values().forEach(each -> {
      Long key = each.staffId() == null ? Long.valueOf(-1) : each.staffId();
      people.putIfAbsent(key, each);
      numbers.merge(key, 1, Integer::sum);
    });
    Map<Successor, Integer> result = new LinkedHashMap<>();
    numbers.entrySet().stream().sorted(Comparator.comparing((Map.Entry<Long, Integer> each) -> each.getKey() == -1)
        .thenComparing(each -> -each.getValue()).thenComparing(Map.Entry::getKey))
        .forEach(each -> result.put(people.get(each.getKey()), each.getValue()));
    return result;
  }

  List<NewLeaving.Successor> households() {
    return chosen.entrySet().stream().map(each -> new NewLeaving.Successor(each.getKey(), each.getValue().staffId()))
        .toList();
  }
}
