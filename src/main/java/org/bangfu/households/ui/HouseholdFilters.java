package org.bangfu.households.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bangfu.areas.Areas;
import org.bangfu.areas.ui.AreaPicker;
import org.bangfu.households.Category;
import org.bangfu.households.HouseholdQuery;
import org.bangfu.households.HouseholdType;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.AreaRange;
import org.jspecify.annotations.Nullable;

/** What the register is searched by: name, number or whole ID number, area, category, type. */
class HouseholdFilters extends Div {

  private static final int LONGEST = 50;

  private final TextField text = new TextField();
  private final AreaPicker area;
  private final Select<Category> category = new Select<>();
  private final Select<HouseholdType> type = new Select<>();
  private final Button clear = new Button();
  private final Div choices = new Div();
  private final transient Consumer<HouseholdQuery> changed;
  /** The one area of a person who has no other: that does not narrow. */
  private final transient @Nullable AreaCode onlyArea;
  private boolean filling;

  HouseholdFilters(Areas areas, List<AreaRange> allowed, Consumer<HouseholdQuery> changed) {
    this.changed = changed;
    area = new AreaPicker(areas, allowed).asFilter();
    onlyArea = area.getValue();
    addClassNames("bf-toolbar", "bf-filters", "bf-register-filters");
    buildText();
    choice(category, "households.filter.category", "households.category.", Category.values());
    choice(type, "households.filter.type", "households.type.", HouseholdType.values());
    area.addValueChangeListener(change -> report());
    category.addValueChangeListener(change -> report());
    type.addValueChangeListener(change -> report());
    clear.setText(getTranslation("households.filter.clear"));
    clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    clear.addClickListener(click -> changed.accept(HouseholdQuery.ALL));
    choices.add(area, category, type, clear);
    choices.addClassName("bf-filter-choices");
    add(text, phoneToggle(), choices);
  }

  /** Shows what is looked for, without reporting it as a change. */
  void show(HouseholdQuery query) {
    filling = true;
    text.setValue(query.text());
    area.setValue(query.area() == null ? onlyArea : query.area());
    category.setValue(query.category());
    type.setValue(query.type());
    clear.setVisible(query.narrowed());
    filling = false;
  }

  private void buildText() {
    text.setPlaceholder(getTranslation("households.filter.text"));
    text.setAriaLabel(getTranslation("households.filter.text"));
    text.setPrefixComponent(VaadinIcon.SEARCH.create());
    text.setClearButtonVisible(true);
    text.setMaxLength(LONGEST);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.addClassName("bf-filter-search");
    text.addValueChangeListener(change -> report());
  }

  private <E extends Enum<E>> void choice(Select<E> select, String labelKey, String wordPrefix, E[] values) {
    select.setItems(values);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(getTranslation(labelKey));
    select.setPlaceholder(getTranslation(labelKey));
    select.setAriaLabel(getTranslation(labelKey));
    select.setItemLabelGenerator(value -> value == null ? getTranslation(labelKey)
        : getTranslation(wordPrefix + value.name()));
  }

  private Button phoneToggle() {
    Button toggle = new Button(getTranslation("households.filter.more"), VaadinIcon.FILTER.create());
    toggle.addClassName("bf-only-phone");
    toggle.addClickListener(click -> choices.setClassName("bf-open", !choices.hasClassName("bf-open")));
    return toggle;
  }

  private void report() {
    if (!filling) {
      AreaCode chosen = Objects.equals(area.getValue(), onlyArea) ? null : area.getValue();
      changed.accept(new HouseholdQuery(text.getValue(), chosen, category.getValue(), type.getValue()));
    }
  }
}
