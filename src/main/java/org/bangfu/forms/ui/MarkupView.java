package org.bangfu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.SafeHtml;
import org.bangfu.forms.Setting;

/** Text that only shows: Markdown or HTML, cut down to what is harmless. */
final class MarkupView extends FieldView {

  private final Div place = new Div();
  private final Function<FieldState, String> markup;
  private String shown = "";

  private MarkupView(FieldState state, FormContext context, Function<FieldState, String> markup) {
    super(state, context);
    this.markup = markup;
    place.addClassName("bf-form-text");
  }

  static FieldView text(FieldState state, FormContext context) {
    boolean data = state.component().settings().get("text") instanceof Setting.Computed;
    return new MarkupView(state, context,
        next -> SafeHtml.markdown(next.component().text("text", next.scope()), data));
  }

  static FieldView html(FieldState state, FormContext context) {
    return new MarkupView(state, context, next -> SafeHtml.html(next.component().text("content", next.scope())));
  }

  @Override
  Component component() {
    return place;
  }

  @Override
  void render(FieldState next) {
    String html = next.hidden() ? shown : markup.apply(next);
    if (!html.equals(shown)) {
      shown = html;
      place.getElement().setProperty("innerHTML", html);
    }
  }
}
