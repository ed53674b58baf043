package org.bangfu.design.ui;

import com.vaadin.flow.component.button.Button;
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
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Tone;

/** The files of a draft: which changed, and in which something stands against them. */
class FileNavigator extends Nav {

  private final UnorderedList list = new UnorderedList();
  private final long draft;

  FileNavigator(long draft, boolean mine, Runnable add) {
    this.draft = draft;
    addClassNames("bf-panel", "bf-design-files");
    setAriaLabel(getTranslation("design.files"));
    add(list);
    if (mine) {
      add(new Button(getTranslation("design.file.add"), VaadinIcon.PLUS.create(), click -> add.run()));
    }
  }

  /** Shows them anew, with the open one marked. */
  void show(List<DraftFile> files, String open, List<Finding> findings) {
    list.removeAll();
    Map<String, Long> against = findings.stream().collect(Collectors.groupingBy(Finding::file, Collectors.counting()));
    files.forEach(file -> list.add(row(file, file.name().equals(open), against.getOrDefault(file.name(), 0L))));
  }

  private ListItem row(DraftFile file, boolean open, long findings) {
    RouterLink link = new RouterLink(file.name().substring(file.name().lastIndexOf('/') + 1), DraftView.class,
        new RouteParameters("draft", String.valueOf(draft)));
    link.setQueryParameters(QueryParameters.simple(Map.of("file", file.name())));
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
