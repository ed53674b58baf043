package org.bangfu.flow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bangfu.areas.Areas;
import org.bangfu.flow.Flow;
import org.bangfu.flow.FlowChoice;
import org.bangfu.flow.FlowModel;
import org.bangfu.flow.Months;
import org.bangfu.flow.ui.FlowAddress.Comparison;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/** What can be chosen; a choice is a new address. */
class FlowChoices extends Div {

  private final transient Flow flow;
  private final transient Consumer<FlowAddress> chosen;
  private final transient FlowTexts texts;
  private final YearMonth last;
  private final Select<String> process;
  private final Select<Integer> version;
  private final Select<AreaCode> area;
  private final Select<YearMonth> from;
  private final Select<YearMonth> to;
  private final Select<Comparison> with;
  private final Select<YearMonth> withFrom;
  private final Select<YearMonth> withTo;

  /**
   * @param last the running month, the last that can be chosen
   * @param chosen told of a choice, with what remains of the others
   */
  FlowChoices(Flow flow, Areas areas, FlowTexts texts, YearMonth last, Consumer<FlowAddress> chosen) {
    this.flow = flow;
    this.texts = texts;
    this.chosen = chosen;
    this.last = last;
    List<FlowModel> processes = flow.processes();
    process = select("flow.process", id -> processes.stream().filter(model -> model.process().equals(id)).findFirst()
        .map(texts::process).orElse(id));
    process.setItems(processes.stream().sorted(Comparator.comparing(texts::process)).map(FlowModel::process).toList());
    version = select("flow.version", number -> getTranslation("flow.version.one", number));
    version.setEmptySelectionAllowed(true);
    version.setEmptySelectionCaption(getTranslation("flow.version.all"));
    version.setPlaceholder(getTranslation("flow.version.all"));
    area = select("flow.area", areas::name);
    area.setItems(flow.areas());
    from = select("flow.from", texts::month);
    to = select("flow.to", texts::month);
    with = select("flow.with", each -> getTranslation("flow.with." + each.name()));
    with.setItems(Comparison.values());
    withFrom = select("flow.withFrom", texts::month);
    withTo = select("flow.withTo", texts::month);
    add(process, version, area, from, to, with, withFrom, withTo);
    addClassNames("bf-toolbar", "bf-flow-choices");
  }

  void show(FlowChoice choice, FlowAddress address) {
    process.setValue(choice.process());
    version.setItems(flow.versions(choice.process()).stream().map(FlowModel::version).toList());
    version.setValue(choice.version());
    area.setValue(choice.area());
    months(from, to, choice.months());
    with.setValue(address.with());
    Months own = Objects.requireNonNullElse(address.other(choice.months()), choice.months().before());
    months(withFrom, withTo, own);
    withFrom.setVisible(address.with() == Comparison.OWN);
    withTo.setVisible(address.with() == Comparison.OWN);
  }

  /** Months that can be chosen are the last five years and whatever the address named. */
  private void months(Select<YearMonth> first, Select<YearMonth> end, Months value) {
    List<YearMonth> all = new ArrayList<>(Stream.concat(
        Stream.iterate(last, month -> month.minusMonths(1)).limit(Months.MOST), value.all().stream())
        .distinct().sorted(Comparator.reverseOrder()).toList());
    first.setItems(all);
    end.setItems(all);
    first.setValue(value.from());
    end.setValue(value.to());
  }

  private <T> Select<T> select(String key, Function<T, String> words) {
    Select<T> select = new Select<>();
    select.setLabel(getTranslation(key));
    select.setItemLabelGenerator(value -> value == null ? "" : words.apply(value));
    select.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        chosen.accept(address(select));
      }
    });
    return select;
  }

  /** Another process has other versions. */
  private FlowAddress address(Select<?> changed) {
    Integer sameVersion = changed.equals(process) ? null : version.getValue();
    Comparison comparison = with.getValue();
    return new FlowAddress(process.getValue(), sameVersion, area.getValue(), between(from, to), comparison,
        comparison == Comparison.OWN ? between(withFrom, withTo) : null);
  }

  private static @Nullable Months between(Select<YearMonth> first, Select<YearMonth> end) {
    return first.getValue() == null || end.getValue() == null ? null : new Months(first.getValue(), end.getValue());
  }
}
