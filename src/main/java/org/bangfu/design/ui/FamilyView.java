package org.bangfu.design.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.changes.FamilyChanges;
import org.bangfu.engine.ModelReleases.Release;
import org.bangfu.gate.ModelText;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;

/** A family: its releases, any two of them compared, and the way back to an earlier one. */
@Route("design/family/:family([a-z][a-z-]{1,39})")
@RequiresAction(Action.DESIGN_READ)
class FamilyView extends Page implements BeforeEnterObserver {

  private final transient DesignServices services;
  private final transient DesignTexts texts;
  private String family = "";

  FamilyView(DesignServices services, DesignTexts texts) {
    super("design.page");
    this.services = services;
    this.texts = texts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    family = event.getRouteParameters().get("family").orElse("");
    QueryParameters query = event.getLocation().getQueryParameters();
    List<Release> releases = services.families.releases(family);
    Release inForce = releases.stream().filter(release -> !release.heldBack()).findFirst().orElse(releases.get(0));
    Release to = chosen(releases, query, "to").orElse(inForce);
    Release from = chosen(releases, query, "from")
        .or(() -> releases.stream().filter(release -> release.revision() < to.revision()).findFirst()).orElse(to);
    removeAll();
    add(header(inForce), new ReleaseList(texts, releases, inForce, this::address), compare(releases, from, to));
    if (from.revision() != to.revision()) {
      difference(from, to);
    }
  }

  private void difference(Release from, Release to) {
    List<ModelText> before = services.families.files(family, from.revision());
    List<ModelText> after = services.families.files(family, to.revision());
    add(new ChangesPanel(texts, FamilyChanges.between(before, after)),
        new DiagramChanges(texts, before, texts.release(from), after, texts.release(to)));
  }

  private PageHeader header(Release inForce) {
    PageHeader header = new PageHeader(texts.family(family)).withSubtitle(texts.release(inForce));
    Optional<Release> previous = services.families.previous(family);
    if (services.families.mayReturn() && previous.isPresent()) {
      Button back = new Button(getTranslation("design.return.previous"), VaadinIcon.ARROW_BACKWARD.create(),
          click -> new ReturnDialog(services, texts, previous.get(), inForce, this::reload).open());
      back.addThemeVariants(ButtonVariant.LUMO_ERROR);
      header.withActions(back);
    }
    return header;
  }

  private Div compare(List<Release> releases, Release from, Release to) {
    Select<Release> left = select("design.compare.from", releases, from);
    Select<Release> right = select("design.compare.to", releases, to);
    left.addValueChangeListener(change -> address(change.getValue().revision(), right.getValue().revision()));
    right.addValueChangeListener(change -> address(left.getValue().revision(), change.getValue().revision()));
    Div bar = new Div(left, right);
    bar.addClassName("bf-toolbar");
    return bar;
  }

  private Select<Release> select(String key, List<Release> releases, Release value) {
    Select<Release> select = new Select<>();
    select.setLabel(getTranslation(key));
    select.setItems(releases);
    select.setItemLabelGenerator(texts::release);
    select.setValue(value);
    select.addClassName("bf-design-release");
    return select;
  }

  private void address(int from, int to) {
    UI.getCurrent().navigate(FamilyView.class, new RouteParameters("family", family),
        QueryParameters.simple(Map.of("from", String.valueOf(from), "to", String.valueOf(to))));
  }

  private void reload() {
    UI.getCurrent().navigate(FamilyView.class, new RouteParameters("family", family));
  }

  private static Optional<Release> chosen(List<Release> releases, QueryParameters query, String name) {
    String asked = query.getSingleParameter(name).orElse("");
    return releases.stream().filter(release -> String.valueOf(release.revision()).equals(asked)).findFirst();
  }
}
