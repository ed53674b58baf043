package org.bangfu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.Paths;
import org.jspecify.annotations.Nullable;

/** Components under one heading. */
class GroupView extends FieldView {

  private final Section section = new Section();
  private final H4 heading = new H4();
  private final FieldRows fields;

  GroupView(FieldState state, FormContext context) {
    super(state, context);
    fields = new FieldRows(state.children(), context);
    section.addClassName("bf-form-group");
    if (state.component().flag("showOutline")) {
      section.addClassName("bf-form-outline");
    }
    section.getElement().setAttribute("data-align", state.component().attribute("verticalAlignment", "start"));
    section.add(heading, new Div(fields));
  }

  @Override
  Component component() {
    return section;
  }

  @Override
  void render(FieldState next) {
    heading.setText(next.label());
    heading.setVisible(!next.label().isBlank());
    fields.show(next.children());
  }

  @Override
  void collect(Map<String, @Nullable Object> typed) {
    String path = state().component().key();
    if (path == null) {
      fields.collect(typed);
    } else {
      Map<String, @Nullable Object> inside = new LinkedHashMap<>();
      fields.collect(inside);
      Paths.put(typed, path, inside);
    }
  }

  @Override
  Stream<FieldView> inner() {
    return fields.inner();
  }
}
