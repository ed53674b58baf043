package org.bangfu.oversight.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import java.util.Optional;
import org.bangfu.areas.Areas;
import org.bangfu.oversight.Board;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.BoardRow;
import org.bangfu.oversight.BoardSheet;
import org.bangfu.oversight.BoardSummary;
import org.bangfu.oversight.BoardWords;
import org.bangfu.oversight.SavedFilters;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.FileLink;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.TimeTexts;

/** What is overdue where, with whom and in which step: numbers at the left, the rows behind them at the right. */
@Route(BoardAddress.ROUTE)
@Menu(title = "oversight.menu", order = 5, icon = "vaadin:dashboard")
@RequiresAction(Action.OVERSIGHT_READ)
class BoardView extends Page implements BeforeEnterObserver {

  private static final int NARROW = 800;

  private final transient Board board;
  private final transient BoardWords words;
  private final PageHeader header = new PageHeader(getTranslation("oversight.title"));
  private final Crumbs crumbs;
  private final BoardTallies tallies;
  private final StateTabs states = new StateTabs(state -> go(filter().due(state)));
  private final Checkbox raised = new Checkbox(getTranslation("oversight.raised"));
  private final StillSelect still = new StillSelect(days -> go(filter().still(days)));
  private final Button clear = new Button(getTranslation("oversight.clear"), click -> go(filter().cleared()));
  private final Button turn = new Button();
  private final WorkloadLink workload = new WorkloadLink();
  private final BoardGrid grid;
  private final RowActions actions;
  private final Div nothing = new Div();
  private final Div body = new Div();
  private BoardFilter filter = BoardFilter.EVERYTHING;

  BoardView(Board board, BoardWords words, Areas areas, TimeTexts times, RowActions.Services services,
      SavedFilters saved, BoardSheet sheet) {
    super("oversight.title");
    this.board = board;
    this.words = words;
    fillWindow();
    addClassName("bf-board");
    crumbs = new Crumbs(areas, board.root());
    tallies = new BoardTallies(words, areas);
    grid = new BoardGrid(words, times, (after, limit) -> board.page(filter, after, limit));
    actions = new RowActions(services, grid::chosen, this::refresh);
    grid.addSelectionListener(event -> actions.show(event.getAllSelectedItems().size()));
    raised.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(filter.raised(event.getValue()));
      }
    });
    clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    nothing.addClassNames("bf-panel", "bf-grow");
    Div toolbar = new Div(states, still, raised, clear);
    toolbar.addClassNames("bf-toolbar", "bf-board-toolbar");
    Div rows = new Div(toolbar, actions, grid, nothing);
    rows.addClassName("bf-board-right");
    body.add(tallies, rows);
    body.addClassNames("bf-grow", "bf-board-body");
    turn.addClassName("bf-only-phone");
    turn.addClickListener(click -> turn(!body.hasClassName("bf-open")));
    header.withActions(turn, workload, new FilterMenu(saved, this::filter, this::go), export(sheet));
    add(header, crumbs, body);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    BoardFilter asked = BoardAddress.read(event.getLocation().getQueryParameters());
    filter = asked.area() == null ? asked.at(board.root()) : asked;
    refresh();
    turn(filter.due() != null || filter.narrowed());
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    super.onAttach(attach);
    attach.getUI().getPage().retrieveExtendedClientDetails(window -> fit(window.getWindowInnerWidth()));
    attach.getUI().getPage().addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
  }

  /** The rows of the screen as they are when somebody clicks. */
  private FileLink export(BoardSheet sheet) {
    Locale language = getLocale();
    return new FileLink(getTranslation("oversight.export"), FileLink.SHEET, () -> sheet.fileName(language),
        out -> sheet.write(filter, language, out));
  }

  private BoardFilter filter() {
    return filter;
  }

  private void go(BoardFilter wanted) {
    UI.getCurrent().navigate(BoardView.class, BoardAddress.write(wanted));
  }

  private void refresh() {
    BoardSummary summary = board.summary(filter);
    header.withSubtitle(getTranslation("oversight.subtitle", summary.all().open(), summary.all().overdue()));
    Optional<BoardRow> first = filter.holder() == null && filter.household() == null ? Optional.empty()
        : board.page(filter.due(null), null, 1).rows().stream().findFirst();
    crumbs.show(filter, first.map(row -> words.holder(row, getLocale())).orElse(getTranslation("oversight.column.HOLDERS")),
        first.map(words::household).orElse(getTranslation("oversight.column.HOUSEHOLDS")));
    tallies.show(filter, summary);
    workload.show(filter.area());
    states.show(filter.due(), summary.all());
    still.show(filter.still());
    raised.setValue(filter.raised());
    clear.setVisible(filter.narrowed());
    boolean empty = summary.all().of(filter.due()) == 0;
    grid.reload();
    grid.setVisible(!empty);
    actions.setVisible(!empty);
    nothing.removeAll();
    nothing.setVisible(empty);
    if (empty) {
      nothing.add(empty());
    }
  }

  private EmptyState empty() {
    return filter.narrowed()
        ? new EmptyState(VaadinIcon.SEARCH, getTranslation("oversight.empty.filtered"),
            getTranslation("oversight.empty.filtered.hint"),
            new Button(getTranslation("oversight.clear"), click -> go(filter.cleared())))
        : new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("oversight.empty"),
            getTranslation("oversight.empty.hint"));
  }

  /** A telephone shows the numbers or the rows. */
  private void turn(boolean toRows) {
    body.setClassName("bf-open", toRows);
    turn.setText(getTranslation(toRows ? "oversight.toNumbers" : "oversight.toRows"));
    turn.setIcon((toRows ? VaadinIcon.BAR_CHART : VaadinIcon.LIST).create());
  }

  private void fit(int width) {
    grid.setCompact(width < NARROW);
  }
}
