package org.bangfu.areas.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.AreaRange;
import org.jspecify.annotations.Nullable;

/**
 * Township, then village, out of the areas somebody may choose from. The value is the village, or the township while no
 * village is chosen, or null for all of them. Where only one unit can be chosen it is, and the box is read-only.
 */
public class AreaPicker extends CustomField<@Nullable AreaCode> {

  private final transient Areas areas;
  private final transient List<AreaRange> allowed;
  private final boolean withVillages;
  private final ComboBox<Area> township = box("areas.picker.township");
  private final ComboBox<Area> village = box("areas.picker.village");

  /** Townships and villages; {@code allowed} is usually {@code scope.ranges(action)}. */
  public AreaPicker(Areas areas, List<AreaRange> allowed) {
    this(areas, allowed, true);
  }

  /** @param withVillages whether villages can be chosen, or townships only */
  public AreaPicker(Areas areas, List<AreaRange> allowed, boolean withVillages) {
    this.areas = areas;
    this.allowed = List.copyOf(allowed);
    this.withVillages = withVillages;
    addClassName("bf-area-picker");
    Div boxes = new Div(township);
    boxes.addClassName("bf-area-boxes");
    if (withVillages) {
      boxes.add(village);
    }
    add(boxes);
    offer(township, townships());
    offerVillages();
    township.addValueChangeListener(change -> {
      offerVillages();
      updateValue();
    });
    village.addValueChangeListener(change -> updateValue());
    updateValue();
  }

  /** The picker among filters: what it narrows stands in the field itself, not above it. */
  public AreaPicker asFilter() {
    asFilter(township, "areas.filter.township");
    asFilter(village, "areas.filter.village");
    return this;
  }

  private void asFilter(ComboBox<Area> box, String key) {
    box.setAriaLabel(box.getLabel());
    box.setLabel(null);
    box.setPlaceholder(getTranslation(key));
  }

  @Override
  protected @Nullable AreaCode generateModelValue() {
    Area chosen = village.getValue() == null ? township.getValue() : village.getValue();
    return chosen == null ? null : chosen.code();
  }

  @Override
  protected void setPresentationValue(@Nullable AreaCode code) {
    if (code == null || code.level() == AreaCode.Level.COUNTY) {
      if (!township.isReadOnly()) {
        township.clear();
      }
      return;
    }
    townships().stream().filter(area -> area.code().equals(code.township())).findAny().ifPresent(township::setValue);
    if (code.level() == AreaCode.Level.VILLAGE) {
      villages().stream().filter(area -> area.code().equals(code)).findAny().ifPresent(village::setValue);
    }
  }

  private List<Area> townships() {
    return areas.counties().stream().flatMap(county -> areas.children(county.code()).stream())
        .filter(area -> permits(area.code()) || withVillages && !villagesOf(area).isEmpty())
        .toList();
  }

  private void offerVillages() {
    village.clear();
    offer(village, villages());
    village.setEnabled(township.getValue() != null);
  }

  private List<Area> villages() {
    Area chosen = township.getValue();
    return chosen == null ? List.of() : villagesOf(chosen);
  }

  private List<Area> villagesOf(Area chosen) {
    return areas.children(chosen.code()).stream().filter(area -> permits(area.code())).toList();
  }

  private boolean permits(AreaCode code) {
    return allowed.stream().anyMatch(range -> range.contains(code));
  }

  private static void offer(ComboBox<Area> box, List<Area> choice) {
    box.setItems((area, text) -> area.name().contains(text) || area.code().value().startsWith(text), choice);
    box.setReadOnly(choice.size() == 1);
    if (choice.size() == 1) {
      box.setValue(Objects.requireNonNull(choice.get(0)));
    }
  }

  private ComboBox<Area> box(String labelKey) {
    ComboBox<Area> box = new ComboBox<>(getTranslation(labelKey));
    box.setItemLabelGenerator(Area::shortName);
    box.setPlaceholder(getTranslation("areas.picker.all"));
    box.setClearButtonVisible(true);
    return box;
  }
}
