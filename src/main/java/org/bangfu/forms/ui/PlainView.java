package org.bangfu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import java.util.function.Consumer;
import org.bangfu.forms.FieldState;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Tone;

/** Components that hold nothing: lines, gaps, buttons, and the placeholder for unknown ones. */
final class PlainView extends FieldView {

  private static final int USUAL_GAP = 60;
  private static final int WIDEST_GAP = 400;

  private final Component component;
  private final Consumer<PlainView> rendering;

  private PlainView(FieldState state, FormContext context, Component component, Consumer<PlainView> rendering) {
    super(state, context);
    this.component = component;
    this.rendering = rendering;
  }

  static FieldView separator(FieldState state, FormContext context) {
    return new PlainView(state, context, new Hr(), any -> { });
  }

  static FieldView spacer(FieldState state, FormContext context) {
    Div gap = new Div();
    gap.setHeight(Math.min(WIDEST_GAP, Math.max(0, state.component().whole("height", USUAL_GAP))) + "px");
    gap.getElement().setAttribute("aria-hidden", "true");
    return new PlainView(state, context, gap, any -> { });
  }

  /** An expression field works unseen. */
  static FieldView nothing(FieldState state, FormContext context) {
    return new PlainView(state, context, new Div(), view -> view.component.setVisible(false));
  }

  static FieldView button(FieldState state, FormContext context) {
    boolean reset = state.component().attribute("action", "submit").equals("reset");
    Button button = new Button(state.label(), click -> {
      if (reset) {
        context.reset();
      } else {
        context.host().submit();
      }
    });
    return new PlainView(state, context, button, view -> {
      button.setText(view.state().label());
      button.setEnabled(!view.locked());
    });
  }

  static FieldView unknown(FieldState state, FormContext context) {
    Div place = new Div();
    return new PlainView(state, context, place, view -> {
      if (place.getChildren().findAny().isEmpty()) {
        String label = view.state().label().isBlank() ? view.state().path() : view.state().label();
        place.add(new InlineNotice(Tone.WARN, view.text("forms.unknown", view.state().component().type(), label)));
      }
    });
  }

  @Override
  Component component() {
    return component;
  }

  @Override
  void render(FieldState next) {
    rendering.accept(this);
  }
}
