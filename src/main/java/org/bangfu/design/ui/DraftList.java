package org.bangfu.design.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.bangfu.design.Draft;
import org.bangfu.shared.Slice;
import org.bangfu.shared.ui.EmptyState;

/** Drafts in work, or those that ended; newest first, a page at a time. */
class DraftList extends Div {

  private static final int PAGE = 25;

  private final transient DesignServices services;
  private final transient DesignTexts texts;
  private final Tabs tabs;
  private final UnorderedList list = new UnorderedList();
  private final Button more = new Button(getTranslation("design.more"), click -> page());
  private final EmptyState nothing = new EmptyState(VaadinIcon.EDIT, getTranslation("design.drafts.none"),
      getTranslation("design.drafts.none.hint"));
  private Long last = Long.MAX_VALUE;

  DraftList(DesignServices services, DesignTexts texts) {
    this.services = services;
    this.texts = texts;
    tabs = new Tabs(new Tab(getTranslation("design.drafts.open")), new Tab(getTranslation("design.drafts.ended")));
    tabs.addClassName("bf-view-tabs");
    tabs.addSelectedChangeListener(change -> refresh());
    list.addClassName("bf-design-drafts");
    add(tabs, list, more, nothing);
  }

  /** Shows the first page anew. */
  final void refresh() {
    list.removeAll();
    last = Long.MAX_VALUE;
    page();
  }

  private void page() {
    Slice<Draft> slice = services.drafts.page(tabs.getSelectedIndex() == 1, last, PAGE);
    List<Draft> rows = slice.rows();
    rows.forEach(draft -> list.add(row(draft)));
    if (!rows.isEmpty()) {
      last = rows.get(rows.size() - 1).id();
    }
    more.setVisible(slice.more());
    nothing.setVisible(list.getChildren().findAny().isEmpty());
  }

  private ListItem row(Draft draft) {
    RouterLink title = new RouterLink(draft.title(), DraftView.class,
        new RouteParameters("draft", String.valueOf(draft.id())));
    Span family = new Span(texts.family(draft.family()));
    Span who = new Span(getTranslation("design.draft.of", draft.owner(), texts.times().dateTime(draft.changedAt())));
    who.addClassName("bf-quiet");
    ListItem row = new ListItem(title, family, texts.state(draft), who);
    row.addClassName("bf-design-draft");
    return row;
  }
}
