package org.bangfu.forms.ui;

import java.util.Map;
import java.util.function.BiFunction;
import org.bangfu.forms.FieldState;

/** Which view shows which type of component. */
final class FieldViews {

  private static final Map<String, BiFunction<FieldState, FormContext, FieldView>> BY_TYPE = Map.ofEntries(
      Map.entry("textfield", TextAreaView::line),
      Map.entry("textarea", TextAreaView::new),
      Map.entry("number", NumberView::new),
      Map.entry("datetime", DatetimeView::of),
      Map.entry("checkbox", CheckboxView::new),
      Map.entry("checklist", ManyChoicesView::checklist),
      Map.entry("taglist", ManyChoicesView::taglist),
      Map.entry("radio", SingleChoiceView::radio),
      Map.entry("select", SingleChoiceView::select),
      Map.entry("filepicker", FilePickerView::new),
      Map.entry("text", MarkupView::text),
      Map.entry("html", MarkupView::html),
      Map.entry("image", ImageView::new),
      Map.entry("separator", PlainView::separator),
      Map.entry("spacer", PlainView::spacer),
      Map.entry("expression", PlainView::nothing),
      Map.entry("button", PlainView::button),
      Map.entry("table", TableView::new),
      Map.entry("documentPreview", DocumentPreviewView::new),
      Map.entry("group", GroupView::new),
      Map.entry("dynamiclist", DynamicListView::new));

  private FieldViews() {
  }

  /** The view of a component; a readable placeholder for a type nobody knows. */
  static FieldView create(FieldState state, FormContext context) {
    return BY_TYPE.getOrDefault(state.component().type(), PlainView::unknown).apply(state, context);
  }
}
