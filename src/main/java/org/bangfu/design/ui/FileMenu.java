package org.bangfu.design.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.bangfu.design.Draft;
import org.bangfu.design.DraftFile;
import org.bangfu.shared.ui.Confirm;

/** What else can be done with a file of a draft. */
class FileMenu extends MenuBar {

  FileMenu(DesignServices services, Draft draft, DraftFile file, Runnable done) {
    addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
    MenuItem more = addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
    more.setAriaLabel(getTranslation("design.file.more"));
    if (file.change() != DraftFile.Change.SAME) {
      more.getSubMenu().addItem(getTranslation("design.file.revert"), click -> Confirm.ask(this, "design.file.revert",
          "design.file.revert.sure", "design.file.revert", () -> {
            services.drafts.revert(draft.id(), file.name());
            done.run();
          }));
    }
    if (file.content() != null) {
      more.getSubMenu().addItem(getTranslation("design.file.remove"), click -> Confirm.askDangerous(this,
          "design.file.remove", "design.file.remove.sure", "design.file.remove", () -> {
            services.drafts.remove(draft.id(), file.name());
            done.run();
          }));
    }
    setVisible(!more.getSubMenu().getItems().isEmpty());
  }
}
