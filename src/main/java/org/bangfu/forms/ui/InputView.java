package org.bangfu.forms.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.component.shared.InputField;
import java.util.Map;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.Paths;
import org.jspecify.annotations.Nullable;

/**
 * A field that people type or choose in. What they did stays as they did it until somebody else's value has to be shown
 * (read-only, reset); only the server's judge says what is wrong with it.
 */
abstract class InputView<V, C extends AbstractField<C, V>
    & InputField<AbstractField.ComponentValueChangeEvent<C, V>, V> & HasValidation> extends FieldView {

  private final C field;
  private boolean opened;

  InputView(FieldState state, FormContext context, C field) {
    super(state, context);
    this.field = field;
    field.setManualValidation(true);
    field.setWidthFull();
    field.getElement().getThemeList().add("small");
    field.addValueChangeListener(change -> {
      if (!context.quiet()) {
        context.changed(this);
      }
    });
  }

  /** What the field holds, as it goes into values and drafts. */
  abstract @Nullable Object raw();

  /** Puts a value into the field; null and what the field cannot show empty it. */
  abstract void show(@Nullable Object value);

  /** Brings what depends on other fields up to date: choices, limits, adornments. */
  void refresh(FieldState next) {
  }

  final C field() {
    return field;
  }

  @Override
  final Component component() {
    return field;
  }

  @Override
  final void render(FieldState next) {
    if (!next.label().equals(field.getLabel())) {
      field.setLabel(next.label());
    }
    if (!next.description().equals(field.getHelperText() == null ? "" : field.getHelperText())) {
      field.setHelperText(next.description());
    }
    // Only what differs: a group of boxes sends a script to each of them at every call.
    boolean required = next.required() && !locked();
    if (field.isRequiredIndicatorVisible() != required) {
      field.setRequiredIndicatorVisible(required);
    }
    if (field.isReadOnly() != locked()) {
      field.setReadOnly(locked());
    }
    refresh(next);
    if (!next.hidden() && (!opened || next.readOnly())) {
      show(next.value());
      opened = true;
    }
  }

  @Override
  final void collect(Map<String, @Nullable Object> typed) {
    String key = state().component().key();
    if (opened && !state().readOnly() && key != null) {
      Paths.put(typed, key, raw());
    }
  }

  @Override
  final void mark(@Nullable String sentence) {
    field.setErrorMessage(sentence == null ? "" : sentence);
    field.setInvalid(sentence != null);
  }

  @Override
  final void focus() {
    field.scrollIntoView();
    if (field instanceof Focusable<?> focusable) {
      focusable.focus();
    }
  }
}
