package org.bangfu.design.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.bangfu.design.Families.Family;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** The workshop's first page: the families with their releases in force, and the drafts in work. */
@Route("design")
@Menu(title = "design.menu", order = 85, icon = "vaadin:tools")
@RequiresAction(Action.DESIGN_READ)
class DesignView extends Page implements BeforeEnterObserver {

  private final transient DesignServices services;
  private final transient DesignTexts texts;
  private final Div families = new Div();
  private final DraftList drafts;

  DesignView(DesignServices services, DesignTexts texts) {
    super("design.page");
    this.services = services;
    this.texts = texts;
    drafts = new DraftList(services, texts);
    Button begin = new Button(getTranslation("design.begin"), VaadinIcon.PLUS.create(), click -> begin(null));
    begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    begin.setVisible(services.drafts.mayEdit());
    families.addClassName("bf-design-families");
    Section panel = new Section(new H2(getTranslation("design.drafts")), drafts);
    panel.addClassName("bf-panel");
    add(new PageHeader(getTranslation("design.page")).withSubtitle(getTranslation("design.subtitle")).withActions(begin),
        families, panel);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    families.removeAll();
    services.families.all().forEach(family -> families.add(new FamilyCard(services, texts, family, this::begin)));
    drafts.refresh();
  }

  private void begin(@Nullable String family) {
    List<String> names = services.families.all().stream().map(Family::inForce).map(release -> release.family()).toList();
    new NewDraftDialog(services, texts, names, family, DraftView::open).open();
  }
}
