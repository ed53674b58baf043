package org.bangfu.design.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.design.Draft;
import org.bangfu.design.FamilyArchive;
import org.bangfu.gate.Finding;
import org.bangfu.shared.ui.Confirm;
import org.bangfu.shared.ui.FileLink;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.PageHeader;

/** Head of a draft's page: what it is, how it stands, and what can be done with it as a whole. */
class DraftHeader extends PageHeader {

  private final transient DesignServices services;
  private final transient Draft draft;

  DraftHeader(DesignServices services, DesignTexts texts, Draft draft, boolean mine, Consumer<List<Finding>> checked) {
    super(draft.title());
    this.services = services;
    this.draft = draft;
    withBadges(texts.state(draft)).withSubtitle(getTranslation("design.draft.about", texts.family(draft.family()),
        draft.base(), draft.owner()));
    Button review = new Button(getTranslation("design.review"), VaadinIcon.SPLIT.create(), click -> review());
    withActions(new Button(getTranslation("design.check"), VaadinIcon.CHECK_SQUARE_O.create(), click ->
        checked.accept(services.checks.check(draft.id()))), review);
    if (mine) {
      Button propose = new Button(getTranslation("design.propose"),
          click -> new ProposeDialog(services, draft, this::review).open());
      propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      withActions(propose);
    }
    withActions(more(mine));
  }

  private void review() {
    UI.getCurrent().navigate(ReviewView.class, new RouteParameters("review", String.valueOf(draft.id())));
  }

  private MenuBar more(boolean mine) {
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
    MenuItem more = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
    more.setAriaLabel(getTranslation("design.more.actions"));
    more.getSubMenu().addItem(new FileLink(getTranslation("design.export"), "application/zip",
        () -> draft.family() + "-" + draft.id() + ".zip", out -> FamilyArchive.write(services.drafts.whole(draft.id()), out)));
    if (mine) {
      more.getSubMenu().addItem(getTranslation("design.import"), click -> new ImportDialog(services, draft).open());
      more.getSubMenu().addItem(getTranslation("design.rename"), click -> new RenameDialog(services, draft).open());
      more.getSubMenu().addItem(getTranslation("design.discard"), click -> Confirm.askDangerous(this, "design.discard",
          "design.discard.sure", "design.discard", this::discard));
    }
    return bar;
  }

  private void discard() {
    services.drafts.discard(draft.id());
    Messages.success("design.discarded");
    UI.getCurrent().navigate(DesignView.class);
  }
}
