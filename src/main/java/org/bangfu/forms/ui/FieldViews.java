package org.bangfu.forms.ui;

import java.util.Map;
import java.util.function.BiFunction;
import org.bangfu.forms.FieldState;

/** Which view shows which type of component. */
final class FieldViews {

  private static final Map<String, BiFunction<FieldState, FormContext, FieldView>> BY_TYPE = Map.ofEntries(
      Map.entry("textfield", TextAreaView::line),
      Map.entry("textfield/position", PositionView::new),
      Map.entry("textarea", TextAreaView::new),
      Map.entry("number", NumberView::new),
      Map.entry("datetime", DatetimeView::of),
      Map.entry("checkbox", CheckboxView::new),
      Map.entry("checklist", ManyChoicesView::checklist),
      Map.entry("taglist", ManyChoicesView::taglist),
      Map.entry("radio", SingleChoiceView::radio),
      Map.entry("select", SingleChoiceView::select),
      Map.entry("filepicker", FilePickerView::new),
      Map.entry("filepicker/signature", SignatureView::new),
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

  /**
   * The view of a component; a readable placeholder for a type nobody knows. A field with the property {@code capture}
   * is taken from the device where there is a view for that, and is a plain field of its type everywhere else.
   */
  static FieldView create(FieldState state, FormContext context) {
    String type = state.component().type();
    String captured = type + "/" + state.component().properties().get("capture");
    return BY_TYPE.getOrDefault(captured, BY_TYPE.getOrDefault(type, PlainView::unknown)).apply(state, context);
  }
}
