package org.bangfu.forms.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.NumberText;
import org.jspecify.annotations.Nullable;

/** Components in the rows of a grid of sixteen columns; on a telephone one below the other. */
class FieldRows extends Div {

  private static final long serialVersionUID = 1L;
  private static final int COLUMNS = 16;

  private final transient List<FieldView> views = new ArrayList<>();
  private final transient Map<Div, List<FieldView>> rows = new LinkedHashMap<>();

  FieldRows(List<FieldState> states, FormContext context) {
    addClassName("bf-form-rows");
    Map<String, Div> byName = new LinkedHashMap<>();
    for (FieldState state : states) {
      Object name = state.component().section("layout").get("row");
      Div row = byName.computeIfAbsent(name == null ? "own " + byName.size() : "row " + name, any -> row());
      FieldView view = FieldViews.create(state, context);
      Div cell = new Div(view.component());
      cell.addClassName("bf-form-cell");
      size(cell, state);
      row.add(cell);
      views.add(view);
      rows.get(row).add(view);
      if (state.component().is("group") || state.component().is("dynamiclist")) {
        row.addClassName("bf-form-nest");
      }
    }
    show(states);
  }

  private Div row() {
    Div row = new Div();
    row.addClassName("bf-form-row");
    rows.put(row, new ArrayList<>());
    add(row);
    return row;
  }

  private static void size(Div cell, FieldState state) {
    var columns = NumberText.read(state.component().section("layout").get("columns"));
    if (columns != null && columns.signum() > 0) {
      cell.addClassName("bf-form-sized");
      cell.getStyle().set("--bf-columns", String.valueOf(Math.min(COLUMNS, columns.intValue())));
    }
  }

  /** Shows the states; they are those of the same components in the same order. */
  void show(List<FieldState> states) {
    for (int index = 0; index < views.size(); index++) {
      views.get(index).update(states.get(index));
    }
    rows.forEach((row, inside) -> {
      boolean visible = inside.stream().anyMatch(view -> view.component().isVisible());
      if (row.isVisible() != visible) {
        row.setVisible(visible);
      }
      inside.forEach(view -> view.component().getParent().ifPresent(cell ->
          cell.setVisible(view.component().isVisible())));
    });
  }

  void collect(Map<String, @Nullable Object> typed) {
    views.forEach(view -> view.collect(typed));
  }

  Stream<FieldView> inner() {
    return views.stream();
  }
}
