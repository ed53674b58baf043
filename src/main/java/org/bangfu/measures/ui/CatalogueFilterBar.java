package org.bangfu.measures.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bangfu.measures.CatalogueFilter;
import org.bangfu.measures.MeasureKind;

/** By name or code, kind, and whether it is still offered. */
class CatalogueFilterBar extends Div {

  static final int LONGEST = 50;

  private enum State {
    OFFERED(false), RETIRED(true), ALL(null);

    private final Boolean retired;

    State(Boolean retired) {
      this.retired = retired;
    }
  }

  private final TextField search = new TextField(getTranslation("measures.catalogue.search"));
  private final Select<MeasureKind> kind = new Select<>();
  private final Select<State> state = new Select<>();
  private boolean showing;

  CatalogueFilterBar(Consumer<CatalogueFilter> changed) {
    addClassNames("bf-audit-filter", "bf-catalogue-filter");
    search.setPrefixComponent(VaadinIcon.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setMaxLength(LONGEST);
    kind.setLabel(getTranslation("measures.catalogue.kind"));
    kind.setItems(MeasureKind.values());
    kind.setEmptySelectionAllowed(true);
    kind.setEmptySelectionCaption(getTranslation("measures.catalogue.anyKind"));
    kind.setItemLabelGenerator(each ->
        getTranslation(each == null ? "measures.catalogue.anyKind" : "measures.kind." + each));
    state.setLabel(getTranslation("measures.catalogue.state"));
    state.setItems(State.values());
    state.setItemLabelGenerator(each -> getTranslation("measures.catalogue.state." + each));
    state.setValue(State.OFFERED);
    add(search, kind, state);
    for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(search, kind, state)) {
      field.addValueChangeListener(change -> {
        if (!showing) {
          changed.accept(filter());
        }
      });
    }
  }

  /** Shows what is looked for, without looking again. */
  void show(CatalogueFilter filter) {
    showing = true;
    search.setValue(filter.text());
    kind.setValue(filter.kind());
    state.setValue(Arrays.stream(State.values()).filter(each -> Objects.equals(each.retired, filter.retired())).findFirst()
        .orElse(State.OFFERED));
    showing = false;
  }

  private CatalogueFilter filter() {
    return new CatalogueFilter(search.getValue().replace("\0", ""), kind.getValue(), state.getValue().retired);
  }
}
