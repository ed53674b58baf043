package org.bangfu.design.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.design.DraftFile;
import org.bangfu.gate.Finding;
import org.bangfu.gate.ModelText;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Tone;

/** The files of a draft: which changed, and in which something stands against them. */
class FileNavigator extends Nav {

  private final transient DesignTexts texts;
  private final Div lists = new Div();
  private final long draft;

  FileNavigator(DesignTexts texts, long draft, boolean mine, Runnable add) {
    this.texts = texts;
    this.draft = draft;
    addClassNames("bf-panel", "bf-design-files");
    setAriaLabel(getTranslation("design.files"));
    add(lists);
    if (mine) {
      add(new Button(getTranslation("design.file.add"), VaadinIcon.PLUS.create(), click -> add.run()));
    }
  }

  /** Shows them anew, kind by kind, with the open one marked. */
  void show(List<DraftFile> files, String open, List<Finding> findings) {
    lists.removeAll();
    Map<String, Long> against = findings.stream().collect(Collectors.groupingBy(Finding::file, Collectors.counting()));
    for (ModelText.Kind kind : ModelText.Kind.values()) {
      UnorderedList list = new UnorderedList();
      files.stream().filter(file -> file.kind() == kind).forEach(file ->
          list.add(row(file, file.name().equals(open), against.getOrDefault(file.name(), 0L))));
      if (list.getChildren().findAny().isPresent()) {
        lists.add(new H2(getTranslation("design.files." + kind.name())), list);
      }
    }
  }

  private ListItem row(DraftFile file, boolean open, long findings) {
    RouterLink link = new RouterLink(texts.file(file.name()), DraftView.class,
        new RouteParameters("draft", String.valueOf(draft)));
    link.setQueryParameters(QueryParameters.simple(Map.of("file", file.name())));
    link.getElement().setAttribute("title", file.name());
    if (open) {
      link.getElement().setAttribute("aria-current", "page");
    }
    ListItem row = new ListItem(link);
    if (file.change() != DraftFile.Change.SAME) {
      row.add(new Badge(getTranslation("design.change." + file.change().name()), Tone.INFO));
    }
    if (findings > 0) {
      Span number = new Badge(String.valueOf(findings), Tone.ALARM);
      number.setTitle(getTranslation("design.findings.of", findings));
      row.add(number);
    }
    return row;
  }
}
