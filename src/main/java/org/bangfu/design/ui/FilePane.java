package org.bangfu.design.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bangfu.design.Draft;
import org.bangfu.design.DraftFile;
import org.bangfu.gate.Finding;
import org.bangfu.gate.ModelText;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Messages;
import org.jspecify.annotations.Nullable;

/** One file with its editors; what is typed is kept a moment later, and the line above says so. */
class FilePane extends Section {

  private final transient DesignServices services;
  private final transient DesignTexts texts;
  private final transient Draft draft;
  private final boolean mine;
  private final transient Runnable saved;
  private final transient List<FileEditor.Making> makers;
  private final Span state = new Span();
  private final Div place = new Div();
  private final String name;
  private String text;
  private int version;
  private transient @Nullable FileEditor editor;
  private transient List<Finding> shown = List.of();

  FilePane(DesignServices services, DesignTexts texts, Editors editors, Draft draft, DraftFile file, boolean mine,
      Runnable saved) {
    this.services = services;
    this.texts = texts;
    this.draft = draft;
    this.mine = mine && file.content() != null;
    this.saved = saved;
    name = file.name();
    version = file.version();
    text = file.content() == null ? "" : new String(file.content(), StandardCharsets.UTF_8);
    addClassNames("bf-panel", "bf-design-pane");
    Map<String, FileEditor.Making> offered = editors.of(file);
    makers = new ArrayList<>(offered.values());
    place.addClassName("bf-design-editor");
    state.addClassName("bf-quiet");
    state.getElement().setAttribute("role", "status");
    add(head(file, tabs(offered)), place);
    if (file.content() == null) {
      place.add(new Span(getTranslation("design.file.removed")));
    } else {
      open(0);
    }
  }

  private Tabs tabs(Map<String, FileEditor.Making> offered) {
    Tabs tabs = new Tabs();
    offered.keySet().forEach(key -> tabs.add(new Tab(getTranslation(key))));
    tabs.setVisible(offered.size() > 1);
    tabs.addSelectedChangeListener(change -> open(tabs.getSelectedIndex()));
    return tabs;
  }

  private Div head(DraftFile file, Tabs tabs) {
    Button past = new Button(getTranslation("design.past"), VaadinIcon.CLOCK.create(),
        click -> new PastDialog(services, texts, draft, name, mine, this::reload).open());
    Div head = new Div(new H2(name.substring(name.lastIndexOf('/') + 1)), tabs, state, past);
    head.addClassName("bf-design-head");
    if (file.kind() == ModelText.Kind.DMN && file.content() != null) {
      Anchor evidence = new Anchor("design/lab/" + draft.id(), getTranslation("laboratory.link"));
      evidence.getElement().setAttribute("router-link", true);
      head.add(evidence);
    }
    if (services.lock.mine(draft)) {
      head.add(new FileMenu(services, draft, file, this::reload));
    }
    return head;
  }

  private void open(int which) {
    editor = makers.get(which).of(text, !mine, this::keep);
    place.removeAll();
    place.add(editor.component());
    editor.show(shown);
  }

  private void keep(String typed) {
    text = typed;
    try {
      version = services.drafts.save(draft.id(), name, version, typed);
      state.setText(getTranslation("design.saved", texts.times().now()));
      saved.run();
    } catch (BusinessException refusal) {
      // What was typed stays in the editor.
      state.setText(getTranslation("design.unsaved"));
      Messages.problem(refusal);
    }
  }

  void show(List<Finding> findings) {
    shown = findings;
    if (editor != null) {
      editor.show(findings);
    }
  }

  void select(Finding finding) {
    if (editor != null) {
      editor.select(finding);
    }
  }

  private void reload() {
    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
  }
}
