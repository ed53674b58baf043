package org.bangfu.oversight.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.SavedFilter;
import org.bangfu.oversight.SavedFilters;

/** The person's own filters: go to one, keep the one on the screen, rename or delete. */
class FilterMenu extends MenuBar {

  private final transient SavedFilters saved;
  private final transient Supplier<BoardFilter> shown;
  private final transient Consumer<BoardFilter> go;

  FilterMenu(SavedFilters saved, Supplier<BoardFilter> shown, Consumer<BoardFilter> go) {
    this.saved = saved;
    this.shown = shown;
    this.go = go;
    addClassName("bf-board-filters");
    refresh();
  }

  private void refresh() {
    removeAll();
    MenuItem top = addItem(VaadinIcon.BOOKMARK_O.create());
    top.add(new Span(getTranslation("oversight.filters")));
    SubMenu menu = top.getSubMenu();
    List<SavedFilter> mine = saved.mine();
    mine.forEach(filter -> menu.addItem(filter.name(),
        click -> go.accept(BoardAddress.read(QueryParameters.fromString(filter.query())))));
    if (!mine.isEmpty()) {
      menu.addComponent(new Hr());
    }
    menu.addItem(getTranslation("oversight.filters.save"), click -> save());
    if (!mine.isEmpty()) {
      menu.addItem(getTranslation("oversight.filters.manage"), click -> manage());
    }
  }

  private void save() {
    String query = BoardAddress.write(shown.get()).getQueryString();
    new NameDialog("oversight.filters.save", "", name -> {
      saved.save(name, query);
      refresh();
    }).open();
  }

  private void manage() {
    new FiltersDialog(saved, this::refresh).open();
  }
}
