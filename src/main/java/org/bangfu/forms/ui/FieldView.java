package org.bangfu.forms.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.stream.Stream;
import org.bangfu.forms.FieldState;
import org.jspecify.annotations.Nullable;

/** One component of a form on the screen. */
abstract class FieldView {

  private final FormContext context;
  private FieldState state;

  FieldView(FieldState state, FormContext context) {
    this.state = state;
    this.context = context;
  }

  abstract Component component();

  /** Shows the state; called with every change, so it touches only what differs. */
  abstract void render(FieldState next);

  final void update(FieldState next) {
    state = next;
    if (component().isVisible() == next.hidden()) {
      component().setVisible(!next.hidden());
    }
    render(next);
  }

  final FieldState state() {
    return state;
  }

  final FormContext context() {
    return context;
  }

  /** Whether it takes no input now, by the schema or because the form only shows. */
  final boolean locked() {
    return state.readOnly() || context.readOnly();
  }

  /** Puts what was typed into the map of the row or form around it. */
  void collect(Map<String, @Nullable Object> typed) {
  }

  /** The parts inside. */
  Stream<FieldView> inner() {
    return Stream.empty();
  }

  /** This part and all inside. */
  final Stream<FieldView> all() {
    return Stream.concat(Stream.of(this), inner().flatMap(FieldView::all));
  }

  /** Shows a sentence beside the field, or takes it away. */
  void mark(@Nullable String sentence) {
  }

  /** Brings the field, or the first one inside, under the eyes and the keyboard. */
  void focus() {
    inner().filter(view -> view.component().isVisible()).findFirst().ifPresent(FieldView::focus);
  }

  /** Makes sure that a part inside is not folded away. */
  void unfold() {
  }

  final String text(String key, Object... arguments) {
    return component().getTranslation(key, arguments);
  }
}
