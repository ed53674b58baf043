package org.bangfu.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.bangfu.tasks.RowKey;
import org.bangfu.tasks.TaskRow;
import org.jspecify.annotations.Nullable;

/** The list: a table where there is room, cards where there is not; paged by key as it is scrolled. */
class TaskList extends Grid<TaskRow> {

  private final TaskTexts texts;
  private final KeysetDataProvider<TaskRow, RowKey> rows;
  private final Column<TaskRow> card;

  TaskList(TaskTexts texts, KeysetDataProvider.Fetch<TaskRow, RowKey> fetch, Consumer<TaskRow> open) {
    this.texts = texts;
    addClassNames("bf-task-list", "bf-grow");
    addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    setSizeFull();
    card = addComponentColumn(row -> new TaskCard(row, texts)).setHeader(getTranslation("tasks.column.card"))
        .setKey("card");
    addTableColumns();
    rows = KeysetDataProvider.bind(this, fetch, TaskRow::key);
    addItemClickListener(click -> {
      select(click.getItem());
      open.accept(click.getItem());
    });
    setCompact(false);
  }

  private void addTableColumns() {
    addComponentColumn(this::task).setHeader(getTranslation("tasks.column.task")).setKey("task").setFlexGrow(3);
    addColumn(texts::head).setHeader(getTranslation("tasks.column.head")).setKey("head").setFlexGrow(2);
    addColumn(texts::village).setHeader(getTranslation("tasks.column.village")).setKey("village").setFlexGrow(2);
    addColumn(TaskRow::caseNo).setHeader(getTranslation("tasks.column.case")).setKey("case").setFlexGrow(2);
    addColumn(row -> texts.process(this, row.process())).setHeader(getTranslation("tasks.column.process"))
        .setKey("process").setFlexGrow(1);
    addComponentColumn(row -> texts.waiting(this, row)).setHeader(getTranslation("tasks.column.waiting"))
        .setKey("waiting").setFlexGrow(1);
    addComponentColumn(this::due).setHeader(getTranslation("tasks.column.due")).setKey("due").setFlexGrow(0)
        .setWidth("17rem").setTooltipGenerator(row -> texts.whyDue(this, row).orElse(null));
  }

  /** Cards instead of columns. */
  void setCompact(boolean compact) {
    getColumns().forEach(column -> column.setVisible(compact == (column == card)));
    setClassName("bf-cards", compact);
  }

  boolean compact() {
    return card.isVisible();
  }

  /** Reads the list anew, from its beginning. */
  void reload() {
    rows.refreshAll();
  }

  /** Moves the marked row by keyboard; stays at the ends. */
  @Nullable TaskRow move(int rowsDown) {
    TaskRow marked = getSelectedItems().stream().findFirst().orElse(null);
    int wanted = marked == null ? 0 : Math.max(0, rows.rowOf(marked.key()) + rowsDown);
    List<TaskRow> found = rows.fetch(new Query<>(wanted, 1, List.of(), null, null)).toList();
    if (found.isEmpty()) {
      return marked;
    }
    select(found.get(0));
    scrollToIndex(wanted);
    return found.get(0);
  }

  /** Marks the row of an opened task, where it was fetched already. */
  void mark(String taskId) {
    boolean marked = getSelectedItems().stream().anyMatch(row -> row.taskId().equals(taskId));
    if (!marked) {
      deselectAll();
    }
  }

  private Component task(TaskRow row) {
    Span name = new Span(texts.name(this, row));
    name.addClassName("bf-task-name");
    Div cell = new Div(name);
    cell.addClassName("bf-inline");
    texts.assignee(this, row).ifPresent(cell::add);
    texts.insteadOf(this, row).ifPresent(cell::add);
    return cell;
  }

  private Component due(TaskRow row) {
    Span day = new Span(texts.due(this, row));
    day.addClassName("bf-number");
    Div cell = new Div(day);
    cell.addClassName("bf-inline");
    texts.dueBadge(this, row).ifPresent(cell::add);
    texts.standing(this, row).ifPresent(cell::add);
    return cell;
  }
}
