package org.bangfu.design.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.gate.Finding;
import org.bangfu.gate.ModelText;

/** The file as it is written: for what no diagram shows. */
class SourceEditor implements FileEditor {

  private static final int PAUSE = 1_000;

  private final TextArea area = new TextArea();

  SourceEditor(String label, String text, boolean readOnly, Consumer<String> changed) {
    area.setAriaLabel(label);
    area.setMaxLength(ModelText.MOST_BYTES);
    area.setValue(text);
    area.setReadOnly(readOnly);
    area.setValueChangeMode(ValueChangeMode.LAZY);
    area.setValueChangeTimeout(PAUSE);
    area.setSizeFull();
    area.addClassName("bf-design-source");
    area.addValueChangeListener(change -> changed.accept(change.getValue()));
  }

  @Override
  public Component component() {
    return area;
  }

  @Override
  public void show(List<Finding> findings) {
    // A text has no places to mark; the list beside it names the lines.
  }

  /** Puts the cursor into the line. */
  @Override
  public void select(Finding finding) {
    area.getElement().executeJs("""
        const input = this.inputElement;
        const lines = input.value.split('\\n');
        const start = lines.slice(0, $0 - 1).reduce((sum, line) => sum + line.length + 1, 0);
        input.focus();
        input.setSelectionRange(start, start + (lines[$0 - 1] || '').length);
        input.scrollTop = Math.max(0, ($0 - 5) * parseFloat(getComputedStyle(input).lineHeight));""",
        Math.max(1, finding.line()));
  }
}
