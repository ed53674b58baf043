package org.bangfu.households.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.areas.Areas;
import org.bangfu.areas.ui.AreaPicker;
import org.bangfu.households.Category;
import org.bangfu.households.HouseholdQuery;
import org.bangfu.households.HouseholdType;
import org.bangfu.shared.AreaRange;

/** What the register is searched by: name, number or whole ID number, area, category, type. */
class HouseholdFilters extends Div {

  private static final int LONGEST = 50;

  private final TextField text = new TextField();
  private final AreaPicker area;
  private final Select<Category> category = new Select<>();
  private final Select<HouseholdType> type = new Select<>();
  private final transient Consumer<HouseholdQuery> changed;

  HouseholdFilters(Areas areas, List<AreaRange> allowed, Consumer<HouseholdQuery> changed) {
    this.changed = changed;
    area = new AreaPicker(areas, allowed);
    addClassNames("bf-toolbar", "bf-filters");
    text.setPlaceholder(getTranslation("households.filter.text"));
    text.setAriaLabel(getTranslation("households.filter.text"));
    text.setPrefixComponent(VaadinIcon.SEARCH.create());
    text.setClearButtonVisible(true);
    text.setMaxLength(LONGEST);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.addClassName("bf-filter-search");
    choice(category, "households.filter.category", "households.category.", Category.values());
    choice(type, "households.filter.type", "households.type.", HouseholdType.values());
    text.addValueChangeListener(change -> report());
    area.addValueChangeListener(change -> report());
    category.addValueChangeListener(change -> report());
    type.addValueChangeListener(change -> report());
    add(text, area, category, type);
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

  private void report() {
    changed.accept(new HouseholdQuery(text.getValue(), area.getValue(), category.getValue(), type.getValue()));
  }
}
