package org.bangfu.design.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.changes.ModelChange;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.Tone;

/** What differs between two revisions, file by file, in words. */
class ChangesPanel extends Section {

  ChangesPanel(DesignTexts texts, List<ModelChange> changes) {
    addClassNames("bf-panel", "bf-design-changes");
    add(new H2(getTranslation("changes.title", changes.size())));
    if (changes.isEmpty()) {
      add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("changes.nothing"),
          getTranslation("changes.nothing.hint")));
    }
    Map<String, List<ModelChange>> byFile = changes.stream()
        .collect(Collectors.groupingBy(ModelChange::file, LinkedHashMap::new, Collectors.toList()));
    byFile.forEach((file, inFile) -> add(new H3(file), list(texts, inFile)));
  }

  private UnorderedList list(DesignTexts texts, List<ModelChange> changes) {
    UnorderedList list = new UnorderedList();
    list.addClassName("bf-design-change-list");
    changes.forEach(change -> list.add(new ListItem(new Div(badge(change), new Span(texts.change(change))))));
    return list;
  }

  private Badge badge(ModelChange change) {
    Tone tone = switch (change.kind()) {
      case ADDED -> Tone.GOOD;
      case REMOVED -> Tone.ALARM;
      case CHANGED -> Tone.INFO;
    };
    return new Badge(getTranslation("changes.kind." + change.kind().name()), tone);
  }
}
