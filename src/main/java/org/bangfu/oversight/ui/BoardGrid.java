package org.bangfu.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.bangfu.calendar.DueState;
import org.bangfu.oversight.BoardRow;
import org.bangfu.oversight.BoardWords;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.DueBadge;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;
import org.bangfu.tasks.RowKey;
import org.jspecify.annotations.Nullable;

/** The rows behind a number: a table where there is room, cards where there is not; paged by key as it is scrolled. */
class BoardGrid extends Grid<BoardRow> {

  private static final int PAGE = 50;

  private final transient BoardWords words;
  private final transient TimeTexts times;
  private final KeysetDataProvider<BoardRow, RowKey> rows;
  private final Column<BoardRow> card;

  BoardGrid(BoardWords words, TimeTexts times, KeysetDataProvider.Fetch<BoardRow, RowKey> fetch) {
    this.words = words;
    this.times = times;
    setPageSize(PAGE);
    setSizeFull();
    addClassName("bf-board-rows");
    addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    setSelectionMode(SelectionMode.MULTI);
    // "All" would fetch every row of the county; rows are chosen one by one or by the range of what is shown.
    ((GridMultiSelectionModel<BoardRow>) getSelectionModel())
        .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
    card = addComponentColumn(this::card).setHeader(getTranslation("oversight.title")).setKey("card");
    addTableColumns();
    rows = KeysetDataProvider.bind(this, fetch, BoardRow::key);
    setCompact(false);
  }

  private void addTableColumns() {
    addComponentColumn(row -> pair(household(row), words.place(row.area())))
        .setHeader(getTranslation("oversight.row.household")).setKey("household").setFlexGrow(3)
        .setWidth("9rem");
    addComponentColumn(row -> pair(new Span(row.stepName()), words.process(row.process(), getLocale())))
        .setHeader(getTranslation("oversight.row.step")).setKey("step").setFlexGrow(3);
    addColumn(row -> words.holder(row, getLocale())).setHeader(getTranslation("oversight.row.holder"))
        .setKey("holder").setFlexGrow(2);
    addComponentColumn(this::due).setHeader(getTranslation("oversight.row.due")).setKey("due").setFlexGrow(0)
        .setWidth("8rem");
    addColumn(row -> number(words.daysOverdue(row))).setHeader(getTranslation("oversight.row.days")).setKey("days")
        .setFlexGrow(0).setWidth("5rem").setTextAlign(ColumnTextAlign.END);
    addColumn(row -> times.date(row.moved())).setHeader(getTranslation("oversight.row.moved")).setKey("moved")
        .setFlexGrow(0).setWidth("6.5rem");
    addColumn(row -> words.done(row, getLocale())).setHeader(getTranslation("oversight.row.done")).setKey("done")
        .setFlexGrow(2);
  }

  /** Cards instead of columns. */
  final void setCompact(boolean compact) {
    getColumns().forEach(column -> column.setVisible(compact == (column == card)));
    setClassName("bf-cards", compact);
  }

  /** Reads the rows anew, from their beginning; nothing is chosen any more. */
  void reload() {
    deselectAll();
    rows.refreshAll();
  }

  List<String> chosen() {
    return getSelectedItems().stream().map(BoardRow::taskId).toList();
  }

  private Component due(BoardRow row) {
    Span day = new Span(words.due(row, getLocale()));
    day.addClassName("bf-number");
    Div cell = new Div(day);
    cell.addClassName("bf-board-cell");
    badge(row).ifPresent(cell::add);
    // The column is as wide as a date: until when is said at rest.
    words.standing(row, getLocale()).ifPresent(until -> {
      Badge standing = new Badge(getTranslation("oversight.due.standing.short"), Tone.INFO);
      standing.setTitle(until);
      cell.add(standing);
    });
    return cell;
  }

  private Optional<Badge> badge(BoardRow row) {
    DueState state = words.state(row);
    return switch (state) {
      case OVERDUE -> Optional.of(DueBadge.overdue(words.state(state, getLocale())));
      case SOON -> Optional.of(DueBadge.soon(words.state(state, getLocale())));
      case IN_TIME, NONE -> Optional.empty();
    };
  }

  private Component household(BoardRow row) {
    if (row.householdId() == null) {
      return new Span(words.household(row));
    }
    Anchor link = new Anchor("households/" + row.householdId(), words.household(row));
    link.addClassName("bf-household-name");
    link.getElement().setAttribute("router-link", true);
    return link;
  }

  private Component card(BoardRow row) {
    Span step = new Span(row.stepName());
    step.addClassName("bf-task-name");
    Div first = new Div(step);
    first.addClassName("bf-task-card-first");
    badge(row).ifPresent(first::add);
    words.standing(row, getLocale()).map(until -> new Badge(until, Tone.INFO)).ifPresent(first::add);
    Div second = new Div(household(row), new Span(words.place(row.area())), new Span(words.holder(row, getLocale())));
    second.addClassName("bf-task-card-second");
    Integer late = words.daysOverdue(row);
    Div third = new Div(new Span(getTranslation("oversight.card.due", words.due(row, getLocale()))),
        new Span(late == null ? getTranslation("oversight.card.moved", times.date(row.moved()))
            : getTranslation("oversight.card.days", late)), new Span(words.done(row, getLocale())));
    third.addClassName("bf-task-card-third");
    Div card = new Div(first, second, third);
    card.addClassName("bf-task-card");
    return card;
  }

  private static Div pair(Component first, String second) {
    Span below = new Span(second);
    below.addClassName("bf-quiet");
    Div cell = new Div(first, below);
    cell.addClassName("bf-board-cell");
    return cell;
  }

  private static String number(@Nullable Integer days) {
    return days == null ? "" : days.toString();
  }
}
