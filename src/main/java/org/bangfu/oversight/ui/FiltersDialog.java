package org.bangfu.oversight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.bangfu.oversight.SavedFilter;
import org.bangfu.oversight.SavedFilters;

/** The person's own filters, each to be renamed or deleted. */
class FiltersDialog extends Dialog {

  private final transient SavedFilters saved;
  private final transient Runnable changed;
  private final UnorderedList list = new UnorderedList();

  FiltersDialog(SavedFilters saved, Runnable changed) {
    this.saved = saved;
    this.changed = changed;
    setHeaderTitle(getTranslation("oversight.filters.manage"));
    setWidth("min(28rem, 94vw)");
    list.addClassName("bf-board-saved");
    add(list);
    getFooter().add(new Button(getTranslation("oversight.filters.close"), click -> close()));
    refresh();
  }

  private void refresh() {
    List<SavedFilter> mine = saved.mine();
    list.removeAll();
    mine.forEach(filter -> list.add(item(filter)));
    if (mine.isEmpty()) {
      list.add(new ListItem(getTranslation("oversight.filters.none")));
    }
  }

  private ListItem item(SavedFilter filter) {
    Button rename = quiet(VaadinIcon.PENCIL, getTranslation("oversight.filters.rename.of", filter.name()));
    rename.addClickListener(click -> new NameDialog("oversight.filters.rename", filter.name(), name -> {
      saved.rename(filter.id(), name);
      again();
    }).open());
    Button delete = quiet(VaadinIcon.TRASH, getTranslation("oversight.filters.delete.of", filter.name()));
    delete.addClickListener(click -> {
      saved.delete(filter.id());
      again();
    });
    return new ListItem(new Span(filter.name()), rename, delete);
  }

  private static Button quiet(VaadinIcon icon, String says) {
    Button button = new Button(icon.create());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    button.setAriaLabel(says);
    button.setTooltipText(says);
    return button;
  }

  private void again() {
    refresh();
    changed.run();
  }
}
