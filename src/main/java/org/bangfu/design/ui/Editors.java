package org.bangfu.design.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bangfu.design.DraftFile;

/** Which editors there are for a file, by their message keys; the first is the one that opens. */
@SpringComponent
@UIScope
class Editors {

  Map<String, FileEditor.Making> of(DraftFile file) {
    Map<String, FileEditor.Making> editors = new LinkedHashMap<>();
    editors.put("design.editor.source", (text, readOnly, changed) ->
        new SourceEditor(UI.getCurrent().getTranslation("design.editor.source"), text, readOnly, changed));
    return editors;
  }
}
