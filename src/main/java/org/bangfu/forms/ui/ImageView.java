package org.bangfu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.SafeHtml;

/** A picture of our own; one from elsewhere becomes a link, because loading it would tell others who looks at what. */
class ImageView extends FieldView {

  private final Div place = new Div();
  private String shown = "";

  ImageView(FieldState state, FormContext context) {
    super(state, context);
    place.addClassName("bf-form-image");
  }

  @Override
  Component component() {
    return place;
  }

  @Override
  void render(FieldState next) {
    String source = next.component().text("source", next.scope());
    String alt = next.component().text("alt", next.scope());
    if (!(source + "\n" + alt).equals(shown)) {
      shown = source + "\n" + alt;
      place.removeAll();
      place.add(picture(source, alt));
    }
  }

  private Component picture(String source, String alt) {
    String words = alt.isBlank() ? text("forms.image.missing") : alt;
    if (SafeHtml.imageAllowed(source)) {
      return new Image(source, alt);
    }
    if (source.matches("https?://[^\\s\"'<>]+")) {
      Anchor link = new Anchor(source, words, AnchorTarget.BLANK);
      link.getElement().setAttribute("rel", "noopener noreferrer");
      return link;
    }
    return new Span(words);
  }
}
