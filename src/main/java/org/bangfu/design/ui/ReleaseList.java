package org.bangfu.design.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.bangfu.engine.ModelReleases.Release;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Tone;

/** The releases of a family, newest first, with who made and approved them and what they changed. */
class ReleaseList extends Section {

  /** Told which two revisions somebody wants beside each other. */
  @FunctionalInterface
  interface Compare {

    void show(int from, int to);
  }

  ReleaseList(DesignTexts texts, List<Release> releases, Release inForce, Compare compare) {
    addClassName("bf-panel");
    OrderedList list = new OrderedList();
    list.addClassName("bf-timeline");
    releases.forEach(release -> list.add(row(texts, release, inForce, compare)));
    add(new H2(getTranslation("design.releases")), list);
  }

  private ListItem row(DesignTexts texts, Release release, Release inForce, Compare compare) {
    Span what = new Span(texts.release(release));
    what.addClassName("bf-timeline-what");
    ListItem row = new ListItem(what);
    if (release.revision() == inForce.revision()) {
      row.add(new Badge(getTranslation("design.inForce"), Tone.GOOD));
    } else if (release.heldBack()) {
      row.add(new Badge(getTranslation("design.heldBack.badge"), Tone.NEUTRAL));
    }
    if (release.approver() != null) {
      row.add(quiet("bf-timeline-who", getTranslation("design.release.people", release.author(), release.approver())));
    }
    if (release.note() != null) {
      row.add(quiet("bf-timeline-note", release.returnsTo() == null ? Objects.requireNonNull(release.note())
          : getTranslation("design.release.returned", release.returnsTo(), release.note())));
    }
    if (release.revision() != inForce.revision()) {
      Button button = new Button(getTranslation("design.compare.inForce"),
          click -> compare.show(Math.min(release.revision(), inForce.revision()),
              Math.max(release.revision(), inForce.revision())));
      button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      row.add(button);
    }
    return row;
  }

  private static Span quiet(String name, String text) {
    Span span = new Span(text);
    span.addClassName(name);
    return span;
  }
}
