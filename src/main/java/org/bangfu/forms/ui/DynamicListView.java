package org.bangfu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.Paths;
import org.jspecify.annotations.Nullable;

/** Rows of the same components, added and removed where the designer lets one. */
class DynamicListView extends FieldView {

  private static final int USUALLY_UNFOLDED = 5;

  private final Section section = new Section();
  private final H4 heading = new H4();
  private final Div rowsBox = new Div();
  private final Span problem = new Span();
  private final Button add = new Button(VaadinIcon.PLUS.create(), click -> addRow());
  private final Button fold = new Button("", click -> toggle());
  private final List<ListRow> rows = new ArrayList<>();
  private boolean folded = true;
  private int wanted;

  DynamicListView(FieldState state, FormContext context) {
    super(state, context);
    section.addClassName("bf-form-list");
    if (state.component().flag("showOutline")) {
      section.addClassName("bf-form-outline");
    }
    rowsBox.addClassName("bf-form-list-rows");
    problem.addClassName("bf-form-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    add.setText(text("forms.list.add"));
    add.addThemeVariants(ButtonVariant.LUMO_SMALL);
    fold.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    Div bar = new Div(add, fold);
    bar.addClassName("bf-form-list-bar");
    section.add(heading, problem, rowsBox, bar);
  }

  @Override
  Component component() {
    return section;
  }

  @Override
  void render(FieldState next) {
    heading.setText(next.label());
    heading.setVisible(!next.label().isBlank());
    while (rows.size() > next.rows().size()) {
      rowsBox.remove(rows.remove(rows.size() - 1));
    }
    for (int index = 0; index < next.rows().size(); index++) {
      if (index == rows.size()) {
        ListRow row = new ListRow(next.rows().get(index), context(), this::remove);
        rows.add(row);
        rowsBox.add(row);
      }
      rows.get(index).show(index, next, growing());
    }
    wanted = 0;
    add.setVisible(growing());
    arrange();
  }

  private boolean growing() {
    return state().component().flag("allowAddRemove") && !locked();
  }

  private int unfoldedRows() {
    return Math.max(1, state().component().whole("nonCollapsedItems", USUALLY_UNFOLDED));
  }

  /** Folds rows beyond the first few away, as long as nobody wants to see them. */
  private void arrange() {
    boolean foldable = !state().component().flag("disableCollapse") && rows.size() > unfoldedRows();
    for (int index = 0; index < rows.size(); index++) {
      rows.get(index).setVisible(!foldable || !folded || index < unfoldedRows());
    }
    fold.setVisible(foldable);
    fold.setText(folded ? text("forms.list.unfold", rows.size()) : text("forms.list.fold"));
    fold.getElement().setAttribute("aria-expanded", String.valueOf(!folded));
  }

  private void toggle() {
    folded = !folded;
    arrange();
  }

  @Override
  void unfold() {
    folded = false;
    arrange();
  }

  private void addRow() {
    wanted = 1;
    folded = false;
    context().changed(this);
    if (!rows.isEmpty()) {
      rows.get(rows.size() - 1).focusFirst();
    }
  }

  private void remove(ListRow row) {
    rows.remove(row);
    rowsBox.remove(row);
    context().changed(this);
    add.focus();
  }

  @Override
  void collect(Map<String, @Nullable Object> typed) {
    String path = state().component().key();
    if (path == null || state().readOnly()) {
      return;
    }
    List<Map<String, @Nullable Object>> values = new ArrayList<>();
    rows.forEach(row -> values.add(row.values()));
    for (int more = 0; more < wanted; more++) {
      values.add(new LinkedHashMap<>());
    }
    Paths.put(typed, path, values);
  }

  @Override
  Stream<FieldView> inner() {
    return rows.stream().flatMap(ListRow::inner);
  }

  @Override
  void mark(@Nullable String sentence) {
    problem.setText(sentence == null ? "" : sentence);
    problem.setVisible(sentence != null);
  }
}
