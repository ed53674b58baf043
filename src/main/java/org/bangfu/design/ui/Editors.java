package org.bangfu.design.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bangfu.design.DraftFile;
import org.bangfu.design.ElementTemplates;
import org.bangfu.forms.FormSchemas;
import org.bangfu.gate.ModelText;
import org.bangfu.shared.ui.model.DecisionEditor;
import org.bangfu.shared.ui.model.FormEditor;
import org.bangfu.shared.ui.model.ModelEditor;
import org.bangfu.shared.ui.model.ProcessEditor;

/** Which editors there are for a file, by their message keys; the first is the one that opens. */
@SpringComponent
@UIScope
class Editors {

  private final DesignTexts texts;
  private final ElementTemplates templates;
  private final FormSchemas schemas;
  private final Clock clock;

  Editors(DesignTexts texts, ElementTemplates templates, FormSchemas schemas, Clock clock) {
    this.texts = texts;
    this.templates = templates;
    this.schemas = schemas;
    this.clock = clock;
  }

  Map<String, FileEditor.Making> of(DraftFile file) {
    Map<String, FileEditor.Making> editors = new LinkedHashMap<>();
    editors.put("design.editor.diagram", (text, readOnly, changed) ->
        new GraphicEditor(drawn(file, text), readOnly, texts::finding, changed));
    editors.put("design.editor.source", (text, readOnly, changed) ->
        new SourceEditor(texts.text("design.editor.source"), text, readOnly, changed));
    if (file.kind() == ModelText.Kind.FORM) {
      editors.put("design.editor.preview", (text, readOnly, changed) -> new FormPreview(schemas, clock, text));
    }
    return editors;
  }

  private ModelEditor drawn(DraftFile file, String text) {
    return switch (file.kind()) {
      case BPMN -> new ProcessEditor(text, templates.texts(), file.name());
      case DMN -> new DecisionEditor(text, file.name());
      case FORM -> new FormEditor(text, file.name());
      case OTHER -> throw new IllegalArgumentException(file.name());
    };
  }
}
