package org.bangfu.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bangfu.forms.FieldState;
import org.jspecify.annotations.Nullable;

/** One row of a dynamic list with its number and its way out. */
class ListRow extends Div {

  private static final long serialVersionUID = 1L;

  private final transient FieldRows fields;
  private final Span number = new Span();
  private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());
  /** What the server knows of the row; carries what nobody may write, so that the row is known again. */
  private transient Map<String, @Nullable Object> known = new LinkedHashMap<>();

  ListRow(List<FieldState> states, FormContext context, Consumer<ListRow> onRemove) {
    fields = new FieldRows(states, context);
    addClassName("bf-form-list-row");
    number.addClassName("bf-form-list-number");
    remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    remove.addClickListener(click -> onRemove.accept(this));
    getElement().setAttribute("role", "group");
    add(number, fields, remove);
  }

  void show(int index, FieldState list, boolean removable) {
    number.setText(String.valueOf(index + 1));
    String name = getTranslation("forms.list.row", index + 1);
    getElement().setAttribute("aria-label", name);
    remove.setAriaLabel(getTranslation("forms.list.remove", index + 1));
    remove.setTooltipText(getTranslation("forms.list.remove", index + 1));
    remove.setVisible(removable);
    List<FieldState> states = list.rows().get(index);
    known = states.isEmpty() ? new LinkedHashMap<>() : new LinkedHashMap<>(states.get(0).scope().row());
    fields.show(states);
  }

  Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>(known);
    fields.collect(values);
    return values;
  }

  void focusFirst() {
    fields.inner().filter(view -> view.component().isVisible()).findFirst().ifPresent(FieldView::focus);
  }

  Stream<FieldView> inner() {
    return fields.inner();
  }
}
