package org.bangfu.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.bangfu.households.Household;
import org.bangfu.households.Register;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.ui.Page;

/** One page a household: head, open work, timeline, documents, notes, members, incomes, spells, processes. */
@Route("households/:household([0-9]{1,18})")
@RequiresAction(Action.HOUSEHOLD_READ)
class DossierView extends Page implements BeforeEnterObserver {

  private final Register register;
  private final DossierHeads heads;
  private final DossierSections sections;

  DossierView(Register register, DossierHeads heads, DossierSections sections) {
    super("cases.dossier.title");
    this.register = register;
    this.heads = heads;
    this.sections = sections;
    addClassName("bf-dossier");
  }

  static String path(long householdId) {
    return "households/" + householdId;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    long id = event.getRouteParameters().getLong("household").orElseThrow(NotFoundException::new);
    // Reads through the policy and leaves one audit row a page.
    Household household = register.read(id);
    removeAll();
    List<DossierSection> wide = sections.wide(household);
    List<DossierSection> narrow = sections.narrow(household);
    add(heads.of(household), jumps(narrow, wide), columns(wide, narrow));
  }

  private Component jumps(List<DossierSection> narrow, List<DossierSection> wide) {
    Nav jumps = new Nav();
    jumps.addClassNames("bf-jumps", "bf-no-print");
    jumps.getElement().setAttribute("aria-label", getTranslation("cases.dossier.sections"));
    narrow.forEach(section -> jumps.add(section.jump()));
    wide.forEach(section -> jumps.add(section.jump()));
    return jumps;
  }

  private static Component columns(List<DossierSection> wide, List<DossierSection> narrow) {
    Div left = new Div(wide.toArray(Component[]::new));
    left.addClassName("bf-dossier-wide");
    Div right = new Div(narrow.toArray(Component[]::new));
    right.addClassName("bf-dossier-narrow");
    // What moves comes first for those who read the page in order: on a telephone, on paper, by ear.
    Div columns = new Div(right, left);
    columns.addClassName("bf-dossier-columns");
    return columns;
  }
}
