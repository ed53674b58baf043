package org.bangfu.design.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.gate.ModelText;
import org.bangfu.shared.ui.model.ProcessComparison;
import org.bangfu.shared.ui.model.ProcessComparison.Version;

/** The processes that two revisions have both and differently, side by side. */
class DiagramChanges extends Section {

  /** @param titles translated, what each side is */
  DiagramChanges(DesignTexts texts, List<ModelText> before, String titleBefore, List<ModelText> after, String titleAfter) {
    addClassNames("bf-panel", "bf-design-diagrams");
    Map<String, byte[]> now = after.stream().collect(Collectors.toMap(ModelText::name, ModelText::content));
    before.stream().filter(file -> file.kind() == ModelText.Kind.BPMN)
        .filter(file -> now.containsKey(file.name()) && !Arrays.equals(file.content(), now.get(file.name())))
        .forEach(file -> add(new H3(texts.file(file.name())), compared(file, now.get(file.name()), titleBefore, titleAfter)));
    setVisible(getElement().getChildCount() > 0);
    addComponentAsFirst(new H2(getTranslation("changes.diagrams")));
  }

  private ProcessComparison compared(ModelText before, byte[] after, String titleBefore, String titleAfter) {
    ProcessComparison comparison = new ProcessComparison(
        new Version(titleBefore, new String(before.content(), StandardCharsets.UTF_8)),
        new Version(titleAfter, new String(after, StandardCharsets.UTF_8)), before.name());
    comparison.addClassName("bf-design-comparison");
    return comparison;
  }
}
