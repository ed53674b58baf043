package org.bangfu.design.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bangfu.gate.Finding;
import org.bangfu.shared.ui.model.Mark;
import org.bangfu.shared.ui.model.ModelEditor;

/** The file as it is drawn. */
class GraphicEditor implements FileEditor {

  private final ModelEditor editor;
  private final Function<Finding, String> words;

  GraphicEditor(ModelEditor editor, boolean readOnly, Function<Finding, String> words, Consumer<String> changed) {
    this.editor = editor;
    this.words = words;
    editor.setReadOnly(readOnly);
    editor.setSizeFull();
    editor.addChangedListener(change -> changed.accept(change.text()));
  }

  @Override
  public Component component() {
    return editor;
  }

  @Override
  public void show(List<Finding> findings) {
    editor.mark(findings.stream().filter(finding -> !finding.element().isEmpty())
        .map(finding -> new Mark(finding.element(), Mark.Level.ERROR, words.apply(finding))).toList());
  }

  @Override
  public void select(Finding finding) {
    editor.select(finding.element());
  }
}
